package no.imdi.egnevalg.embedded;

import de.bwaldvogel.mongo.MongoServer;

/**
 * A MongoDB stand-in in memory. Views are disposable, so they are rebuilt from the events at every start. Who knows its
 * address with the password, which is in no file, can use it; other processes of the machine can connect, and are told
 * nothing.
 */
public final class ViewServer implements AutoCloseable {

    private final MongoServer server;
    private final String password;

    private ViewServer(MongoServer server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts on any free port of the loopback interface. */
    public static ViewServer start() {
        String password = Password.fresh();
        MongoServer server = new MongoServer(new GuardedViewBackend(password));
        server.bind();
        return new ViewServer(server, password);
    }

    /** MongoDB address of a database on this server, password and all. */
    public String uri(String database) {
        return "mongodb://views:%s@localhost:%d/%s?authMechanism=PLAIN"
                .formatted(password, server.getLocalAddress().getPort(), database);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
