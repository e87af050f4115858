package no.imdi.egnevalg.query.views;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configures the view database, which is disposable and can be rebuilt by replay. Settings that the views rely on are
 * made here, and the connection string cannot override them: a position that a majority has stored implies that a
 * majority has stored the view up to it.
 */
@Configuration(proxyBeanMethods = false)
class ViewDatabaseConfiguration {

    private static final WriteConcern WRITTEN = WriteConcern.MAJORITY.withJournal(true);
    private static final int CONNECTING_SECONDS = 3;

    /** The limit for one operation with all its retries. */
    private static final int OPERATION_SECONDS = 20;

    @Bean
    MongoClient mongoClient(@Value("${egnevalg.views.uri}") String uri, ObjectProvider<CommandListener> listeners) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WRITTEN)
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .timeout(OPERATION_SECONDS, TimeUnit.SECONDS)
                .commandListenerList(listeners.stream().toList())
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(CONNECTING_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECTING_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase viewDatabase(MongoClient client, @Value("${egnevalg.views.uri}") String uri) {
        return client.getDatabase(Objects.requireNonNullElse(new ConnectionString(uri).getDatabase(), "egnevalg"));
    }
}
