package no.imdi.egnevalg.query.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import no.imdi.egnevalg.query.EventTable;
import no.imdi.egnevalg.query.EventTable.Row;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.SampleEvents;
import no.imdi.egnevalg.query.projection.Projections;
import no.imdi.egnevalg.query.projection.RunningProjection;
import no.imdi.egnevalg.query.projection.TestGenerations;
import org.axonframework.serialization.SerializedObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row that cannot be read is laid aside for its case. The case is shown to nobody, and all others go on. */
class UnreadableRowsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String VOIDED = "CaseFileVoided";
    private static final String TIME = "2012-05-02T10:00:00Z";

    private static RunningServices services;

    @BeforeAll
    static void start() {
        services = RunningServices.start();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "good",
            value = {
                "a class of Java             | java.net.URL         | \"http://localhost:1/\" | {}",
                "a class of this program     | no.imdi.egnevalg.kernel.casefile.CaseFileVoided | good | {}",
                "a type of tomorrow          | CaseFileHidden       | {}                    | {}",
                "no type                     | ``                   | {}                    | {}",
                "payload that is no JSON     | CaseFileVoided       | {\"caseId\": 7        | {}",
                "payload of another event    | CaseFileVoided       | {\"noteId\": \"7\"}     | {}",
                "a name that tells nothing   | NoteWritten          | good                  | {}",
                "a class beside the events   | org.axonframework.messaging.MetaData | {}     | {}",
                "a second opening            | CaseFileOpened       | opening               | {}",
                "a day after the last        | CaseFileClosed       | {\"caseId\": \"ID\", \"on\": \"+999999999-12-31\", \"outcome\": \"IN_SAFETY\", RECORDED} | {}",
                "metadata that is no JSON    | CaseFileVoided       | good                  | {\"traceId",
                "metadata that is a list     | CaseFileVoided       | good                  | [1]",
                "metadata that names a class | CaseFileVoided       | good                  | [\"java.net.URL\", \"http://localhost:1/\"]",
                "payload that is a list      | CaseFileVoided       | [1]                   | {}",
                "payload that is nothing     | CaseFileVoided       | null                  | {}",
                "metadata that are empty     | CaseFileVoided       | good                  | \"\"",
                "metadata that are nothing   | CaseFileVoided       | good                  | null",
            })
    void it_is_laid_aside(String what, String type, String payload, String metaData) throws Exception {
        String sick = open();
        awaitShown(sick);

        byte[] content = payload == null ? voided(sick).getData() : content(payload, sick);
        insert(sick, new Row(type, "1", content, bytes(metaData), TIME));

        assertLaidAside(sick, what);
    }

    private static byte[] content(String payload, String caseId) {
        return payload.equals("opening")
                ? EventSerializer.create()
                        .serialize(SampleEvents.opened(caseId), byte[].class)
                        .getData()
                : bytes(payload.replace("ID", caseId)
                        .replace("RECORDED", "\"recorded\": {\"at\": \"" + TIME + "\", \"by\": {\"id\": \"a\"}}"));
    }

    /** It would be passed over without a word, and what stood there before would hold no more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an event of housing         | CaseFile        | PlaceOffered   | its own",
                "an event of another case    | CaseFile        | CaseFileVoided | another",
                "a case among declarations   | Coverage        | CaseFileVoided | its own",
                "housing in another stream   | NationalHousing | PlaceOffered   | its own",
                "a stream of no kind         | Journal         | CaseFileVoided | its own",
                "a stream of an unknown kind | Journal         | SomethingElse  | its own",
            })
    void what_does_not_belong_to_its_stream_is_laid_aside(String what, String streamType, String type, String whose)
            throws Exception {
        String sick = open();
        awaitShown(sick);

        String named = whose.equals("another") ? UUID.randomUUID().toString() : sick;
        insert(streamType, sick, new Row(type, "1", voided(named).getData(), bytes("{}"), TIME));

        assertLaidAside(sick, what);
    }

    /** Nothing that it says can be taken in, for nobody knows what came before it. */
    @Test
    void what_comes_after_a_gap_is_laid_aside() throws Exception {
        String sick = open();
        awaitShown(sick);
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(owner, sick, 5, SampleEvents.voided(sick));
        }

        assertLaidAside(sick, "after a gap");
    }

    /** Sums of such counts would run over in the figures of others. */
    @Test
    void a_count_that_nobody_can_have_counted_is_laid_aside() throws Exception {
        String logId = UUID.randomUUID().toString();
        byte[] counted = bytes("""
                {"logId": "%s", "unit": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01"},
                 "period": {"month": "2012-01"}, "conversations": 2147483647,
                 "recorded": {"at": "2012-05-02T10:00:00Z", "by": {"id": "a"}}}""".formatted(logId));
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            Row row = new Row("ConversationsRecorded", "1", counted, bytes("{}"), TIME);
            EventTable.insert(owner, "ConversationLog", logId, 0, row);
        }

        awaitHead();
        assertThat(services.queryBean(Projections.class)
                        .named("conversations")
                        .orElseThrow()
                        .deadStreams())
                .isPositive();
        assertThat(services.queryAs("mr").get("/api/v1/conversations").status()).isEqualTo(200);
    }

    /** A number that another case has cannot be given again: the view has a unique index. */
    @Test
    void what_a_view_cannot_store_is_laid_aside_and_the_view_goes_on() throws Exception {
        String twin = UUID.randomUUID().toString();
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(owner, UUID.randomUUID().toString(), 0, SampleEvents.voided("none"));
            String first = open();
            awaitShown(first);
            EventTable.insert(owner, twin, 0, twinOf(first, twin));
        }

        awaitHead();
        awaitShown(open());
        assertThat(casesProjection().deadStreams()).isPositive();
    }

    private static CaseFileOpened twinOf(String caseId, String twin) {
        CaseFileOpened opened = SampleEvents.opened(twin);
        String number = TestGenerations.served(services.queryBean(MongoDatabase.class), "cases")
                .find(Filters.eq("_id", caseId))
                .map(document -> document.getString("caseNumber"))
                .first();
        return new CaseFileOpened(
                twin, Objects.requireNonNull(number), opened.service(), opened.registration(), opened.recorded());
    }

    @Test
    void a_row_too_large_to_be_an_event_is_not_taken_into_the_log() {
        String large = "\"" + "x".repeat(200_001) + "\"";

        assertThatThrownBy(() ->
                        insert(UUID.randomUUID().toString(), new Row(VOIDED, "1", bytes(large), bytes("{}"), TIME)))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() ->
                        insert(UUID.randomUUID().toString(), new Row(VOIDED, "1", bytes("{}"), bytes(large), TIME)))
                .isInstanceOf(SQLException.class);
    }

    private static void assertLaidAside(String sick, String what) {
        awaitHead();
        assertThat(casesProjection().deadStreams()).as(what).isPositive();
        Answer asked = services.queryAs("rk").get("/api/v1/cases/" + sick);
        assertThat(asked.status() + " " + asked.problem()).as(what).isEqualTo("503 case-behind");
        assertThat(services.queryAs("rk").get("/api/v1/cases").text()).doesNotContain(sick);
        awaitShown(open());
    }

    /** Axon reads the time before anybody can lay the row aside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "",
                "2012-02-30T10:00:00Z",
                "2012-05-02T10:00:00",
                "2012-05-02 10:00:00Z",
                "2014-01-01T12:30:60Z",
                "2014-01-01T12:60:00Z",
                "2014-01-01T24:00:00Z",
                "2014-01-01T25:00:00Z"
            })
    void a_time_that_is_none_is_not_taken_into_the_log(String time) {
        assertThatThrownBy(() ->
                        insert(UUID.randomUUID().toString(), new Row(VOIDED, "1", bytes("{}"), bytes("{}"), time)))
                .isInstanceOf(SQLException.class);
    }

    /** A log that was written before that was asked may have one. */
    @Test
    void a_time_that_is_none_and_is_in_the_log_is_laid_aside() throws Exception {
        String sick = open();
        awaitShown(sick);
        try (Connection owner = DriverManager.getConnection(services.ownerUrl());
                Statement table = owner.createStatement()) {
            owner.setAutoCommit(false);
            String check = checkOfTimes(table);
            table.execute("ALTER TABLE domain_event_entry DROP CONSTRAINT time_stamp_is_a_time");
            EventTable.insert(
                    owner, sick, 1, new Row(VOIDED, "1", voided(sick).getData(), bytes("{}"), "2014-01-01T12:30:60Z"));
            table.execute("ALTER TABLE domain_event_entry ADD CONSTRAINT time_stamp_is_a_time " + check);
            owner.commit();
        }

        assertLaidAside(sick, "a time that is none");
    }

    private static String checkOfTimes(Statement table) throws SQLException {
        try (ResultSet check = table.executeQuery(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'time_stamp_is_a_time'")) {
            check.next();
            return check.getString(1);
        }
    }

    private static SerializedObject<byte[]> voided(String caseId) {
        return EventSerializer.create().serialize(SampleEvents.voided(caseId), byte[].class);
    }

    private static void insert(String caseId, Row row) throws Exception {
        insert("CaseFile", caseId, row);
    }

    private static void insert(String streamType, String streamId, Row row) throws Exception {
        try (Connection owner = DriverManager.getConnection(services.ownerUrl())) {
            EventTable.insert(owner, streamType, streamId, 1, row);
        }
    }

    private static String open() {
        Answer answer = services.commandAs("rk").post("/api/v1/cases", SampleEvents.REQUEST);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.body().path("caseId").asString();
    }

    private static void awaitShown(String caseId) {
        await().atMost(LONG)
                .until(() ->
                        services.queryAs("rk").get("/api/v1/cases/" + caseId).status() == 200);
    }

    private static void awaitHead() {
        long head = services.queryBean(EventLog.class).headIndex();
        await().atMost(LONG)
                .until(() -> services.queryBean(Projections.class).all().stream()
                        .allMatch(projection -> projection.position() >= head));
    }

    private static RunningProjection casesProjection() {
        return services.queryBean(Projections.class).named("cases").orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
