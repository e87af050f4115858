package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import no.imdi.egnevalg.embedded.ViewServer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another process of the machine reads no view and changes none. */
@TestInstance(Lifecycle.PER_CLASS)
class ShutViewsTest {

    private final ViewServer server = ViewServer.start();
    private MongoClient ours;

    @BeforeAll
    void fill() {
        ours = MongoClients.create(server.uri("views"));
        ours.getDatabase("views").getCollection("cases").insertOne(new Document("_id", "EV-1"));
    }

    @AfterAll
    void stop() {
        ours.close();
        server.close();
    }

    @Test
    void whoever_has_the_password_reads_and_writes() {
        assertThat(ours.getDatabase("views").getCollection("cases").find()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find: 'cases'}",
                "{aggregate: 'cases', pipeline: [], cursor: {}}",
                "{count: 'cases'}",
                "{distinct: 'cases', key: '_id'}",
                "{insert: 'cases', documents: [{_id: 'EV-2'}]}",
                "{update: 'cases', updates: [{q: {}, u: {$set: {a: 1}}}]}",
                "{delete: 'cases', deletes: [{q: {}, limit: 0}]}",
                "{findAndModify: 'cases', query: {}, remove: true}",
                "{getMore: {$numberLong: '1'}, collection: 'cases'}",
                "{listCollections: 1}",
                "{listDatabases: 1}",
                "{dbStats: 1}",
                "{collStats: 'cases'}",
                "{drop: 'cases'}",
                "{dropDatabase: 1}",
                "{renameCollection: 'views.cases', to: 'views.others'}",
                "{createIndexes: 'cases', indexes: []}",
                "{FIND: 'cases'}",
                "{saslContinue: 1, conversationId: 1, payload: {$binary: {base64: '', subType: '00'}}}",
                "{saslStart: 1, mechanism: 'PLAIN', payload: {$binary: {base64: '', subType: '00'}}}",
                "{saslStart: 1, mechanism: 'PLAIN', payload: 'AAA='}",
                "{saslStart: 1, mechanism: 'SCRAM-SHA-256', payload: {$binary: {base64: 'biwsbj12aWV3cw==', subType: '00'}}}",
                "{saslStart: 1}",
                "{authenticate: 1}",
                "{logout: 1}"
            })
    void whoever_has_not_is_refused(String command) {
        try (MongoClient stranger = MongoClients.create(withoutPassword())) {
            assertThatThrownBy(() -> stranger.getDatabase("views").runCommand(Document.parse(command)))
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            refused -> assertThat(refused.getErrorCode()).isIn(13, 18));
        }
        assertThat(ours.getDatabase("views").getCollection("cases").find())
                .containsExactly(new Document("_id", "EV-1"));
    }

    @Test
    void a_wrong_password_is_refused() {
        String wrong = server.uri("views").replaceFirst(":[^:@]+@", ":guessed@");
        try (MongoClient stranger = MongoClients.create(wrong)) {
            assertThatThrownBy(() -> stranger.getDatabase("views")
                            .getCollection("cases")
                            .find()
                            .first())
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("authenticating");
        }
    }

    private String withoutPassword() {
        return server.uri("views").replaceFirst("//[^@]+@", "//").replaceFirst("\\?.*", "");
    }
}
