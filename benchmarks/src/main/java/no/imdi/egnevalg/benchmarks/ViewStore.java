package no.imdi.egnevalg.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A view database in the stand-in for MongoDB, in a process of its own: what it keeps in memory is in no heap of a
 * service.
 */
final class ViewStore implements AutoCloseable {

    private final SeparateJvm jvm;
    private final String uri;

    private ViewStore(SeparateJvm jvm, String uri) {
        this.jvm = jvm;
        this.uri = uri;
    }

    static ViewStore start(String heap) throws IOException {
        SeparateJvm jvm = SeparateJvm.start(ViewStoreProcess.class, List.of("-Xmx" + heap), Map.of());
        return new ViewStore(jvm, jvm.firstLine());
    }

    String uri() {
        return uri;
    }

    /** Drops what is in it. */
    void empty() {
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase(Objects.requireNonNull(new ConnectionString(uri).getDatabase()))
                    .drop();
        }
    }

    double peakResidentMegabytes() throws IOException {
        return jvm.peakResidentMegabytes();
    }

    @Override
    public void close() {
        jvm.close();
    }
}
