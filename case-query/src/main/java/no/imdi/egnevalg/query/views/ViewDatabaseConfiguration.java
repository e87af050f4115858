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
 * The view database: disposable, dropped and rebuilt by replay. What the views rely on is set here, and no address
 * takes it away: a position that a majority holds says that the views below it are held too.
 */
@Configuration(proxyBeanMethods = false)
class ViewDatabaseConfiguration {

    private static final WriteConcern WRITTEN = WriteConcern.MAJORITY.withJournal(true);
    private static final int CONNECTING_SECONDS = 3;

    /** Of one operation with all its retries. */
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
