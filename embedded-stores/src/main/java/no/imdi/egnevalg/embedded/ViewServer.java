package no.imdi.egnevalg.embedded;

import de.bwaldvogel.mongo.MongoServer;

/** A MongoDB stand-in in memory. Views are disposable, so they are rebuilt from the events at every start. */
public final class ViewServer implements AutoCloseable {

    private final MongoServer server;
    private final String address;

    private ViewServer(MongoServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /** Starts on any free port of the loopback interface. */
    public static ViewServer start() {
        MongoServer server = new MongoServer(new ViewBackend());
        return new ViewServer(server, server.bindAndGetConnectionString());
    }

    /** MongoDB address of a database on this server. */
    public String uri(String database) {
        return address + "/" + database;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
