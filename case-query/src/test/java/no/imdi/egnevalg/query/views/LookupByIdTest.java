package no.imdi.egnevalg.query.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import no.imdi.egnevalg.embedded.TestStores;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What asks for a document by its id and for more is answered as MongoDB answers it, by the stand-in too. */
class LookupByIdTest {

    private MongoClient client;
    private MongoCollection<Document> view;

    @BeforeEach
    void fill() {
        String uri = TestStores.newViewDatabase();
        client = MongoClients.create(uri);
        view = client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1)).getCollection("view");
        view.insertMany(List.of(document("one", 1), document("two", 2)));
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Document document(String id, long version) {
        return new Document("_id", id).append("version", version);
    }

    static List<Bson> of_one() {
        return List.of(
                eq("_id", "one"),
                and(eq("_id", "one"), eq("version", 1L)),
                and(eq("version", 1L), eq("_id", "one")),
                and(and(eq("_id", "one"), eq("version", 1L)), lte("version", 5L)),
                document("one", 1));
    }

    static List<Bson> of_none() {
        return List.of(
                and(eq("_id", "one"), eq("version", 2L)),
                and(eq("_id", "one"), eq("_id", "two")),
                and(eq("_id", "none"), eq("version", 1L)),
                document("one", 2));
    }

    @ParameterizedTest
    @MethodSource("of_one")
    void what_is_all_true_of_a_document_finds_it(Bson filter) {
        assertThat(view.find(filter)).containsExactly(document("one", 1));
        assertThat(view.updateOne(filter, set("seen", true)).getModifiedCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("of_none")
    void what_is_not_all_true_of_it_does_not(Bson filter) {
        assertThat(view.find(filter)).isEmpty();
        assertThat(view.updateOne(filter, set("seen", true)).getMatchedCount()).isZero();
        assertThat(view.countDocuments(exists("seen"))).isZero();
    }

    @Test
    void an_id_that_is_one_of_several_ways_to_be_found_is_not_the_only_one() {
        assertThat(view.find(or(eq("_id", "one"), eq("version", 2L)))).hasSize(2);
    }

    @Test
    void what_is_not_there_is_made_under_its_id() {
        view.updateOne(
                and(eq("_id", "three"), exists("stamp", false)), set("version", 3L), new UpdateOptions().upsert(true));

        assertThat(view.find(eq("_id", "three"))).containsExactly(document("three", 3));
    }
}
