package no.imdi.egnevalg.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** No address of the view database takes away what the views rely on. */
class ViewDatabaseConfigurationTest {

    private final ViewDatabaseConfiguration configuration = new ViewDatabaseConfiguration();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://localhost:1/views",
                "mongodb://localhost:1/views?w=1&journal=false",
                "mongodb://localhost:1/views?w=0",
                "mongodb://localhost:1/views?readPreference=nearest&readConcernLevel=local",
                "mongodb://localhost:1/views?retryWrites=false&retryReads=false&timeoutMS=0"
            })
    void writes_wait_for_a_majority_and_reads_ask_the_primary(String address) {
        var none = new StaticListableBeanFactory().getBeanProvider(CommandListener.class);
        try (MongoClient client = configuration.mongoClient(address, none)) {
            MongoDatabase database = configuration.viewDatabase(client, address);

            assertThat(database.getName()).isEqualTo("views");
            assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
            assertThat(database.getReadPreference()).isEqualTo(ReadPreference.primary());
            assertThat(database.getTimeout(TimeUnit.SECONDS)).isEqualTo(20);
        }
    }
}
