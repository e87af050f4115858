package no.imdi.egnevalg.query.views;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.List;
import no.imdi.egnevalg.query.lives.TestViews;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stand-in for MongoDB has its limit of 16 MiB a document, so that tests find what would grow beyond it. */
class LargestDocumentTest {

    private static final int LIMIT = 16 * 1024 * 1024;
    private static final int TOO_LARGE = 10334;

    private static TestViews views;

    @BeforeAll
    static void connect() {
        views = new TestViews();
    }

    @AfterAll
    static void disconnect() {
        views.close();
    }

    @Test
    void a_document_that_grows_beyond_the_limit_is_refused_and_stays_as_it_was() {
        MongoCollection<Document> documents = views.database().getCollection("growing");
        documents.insertOne(new Document("_id", "one").append("list", List.of("é".repeat(LIMIT / 4))));

        assertThatThrownBy(() -> documents.updateOne(eq("_id", "one"), Updates.push("list", "é".repeat(LIMIT / 4))))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(TOO_LARGE));
        assertThat(documents.find(eq("_id", "one")).first().getList("list", String.class))
                .hasSize(1);
    }

    @Test
    void a_document_just_within_the_limit_is_kept() {
        MongoCollection<Document> documents = views.database().getCollection("full");
        int fields = 4 + (1 + 4 + 4 + 3 + 1) + 2 * (1 + 2 + 4 + 1) + 1;
        documents.insertOne(new Document("_id", "one").append("a", "x".repeat(LIMIT / 2)));
        int rest = LIMIT / 2 - fields;

        documents.updateOne(eq("_id", "one"), Updates.set("b", "x".repeat(rest)));
        assertThatThrownBy(() -> documents.updateOne(eq("_id", "one"), Updates.set("b", "x".repeat(rest + 1))))
                .isInstanceOf(MongoWriteException.class);

        assertThat(documents.find(eq("_id", "one")).first().getString("b")).hasSize(rest);
    }

    @Test
    void the_driver_sends_no_larger_one() {
        MongoCollection<Document> documents = views.database().getCollection("sent");

        assertThatThrownBy(() -> documents.insertOne(new Document("text", "x".repeat(LIMIT + 1))))
                .isInstanceOf(BsonMaximumSizeExceededException.class);
    }
}
