package no.imdi.egnevalg.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.sealing.DataKeys;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A word is planted in every note that can be written, and then looked for in everything that is left behind: with the
 * keys away, whoever takes the log of events or the views has no word of it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlantedSecretTest {

    private static final Secret SECRET = new Secret();
    private static final Places PLACES = new Places(SECRET);
    private static final String NOTE = "\"note\": \"" + SECRET.in("She says") + "\"";
    private static final String CASE = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-03-05",
             "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL", %s}""";

    @TempDir
    private static Path folder;

    private static RunOnDisk run;
    private static CapturedLog log;
    private static String caseId;

    /** Answers to whom the word is not to be told. */
    private static final List<Answer> ANSWERS = new ArrayList<>();

    @BeforeAll
    static void plant() throws Exception {
        run = new RunOnDisk(folder);
        log = new CapturedLog();
        caseId = inEveryAct();
        inWhatIsRefused();
        inWhatFails();
        inAnEmergency();
        inDeadLetters();
        await().atMost(Duration.ofSeconds(30)).until(() -> timeline(7).status() == 200);
        read();
    }

    @AfterAll
    static void stop() {
        log.close();
        run.close();
    }

    @Test
    void it_is_told_to_those_who_may_read_it() {
        Answer timeline = timeline(7);

        assertThat(SECRET.liesIn(timeline.text())).isTrue();
        assertThat(timeline.body().path("entries").findValues("note")).hasSize(4);
    }

    @Test
    void but_in_no_other_answer() {
        assertThat(ANSWERS).hasSizeGreaterThan(20).noneMatch(answer -> SECRET.liesIn(answer.text() + answer.headers()));
        assertThat(run.metrics())
                .allMatch(metrics -> metrics.startsWith("200") && metrics.contains("egnevalg"))
                .noneMatch(SECRET::liesIn);
    }

    @Test
    void in_no_table() {
        assertThat(PLACES.inTables(run.ownerUrl())).isEmpty();
    }

    @Test
    void in_no_collection_though_the_notes_are_there() {
        try (MongoClient client = MongoClients.create(run.viewUri())) {
            MongoDatabase views = client.getDatabase("views");
            assertThat(views.listCollectionNames().into(new ArrayList<>()))
                    .filteredOn(name -> name.endsWith(".timelinePages"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(views.getCollection(name)
                                    .find(new Document("entries.note", new Document("$exists", true))))
                            .isNotEmpty());
            // No copy of an event lies among the dead letters.
            assertThat(client.getDatabase("views")
                            .getCollection("laidAside")
                            .find()
                            .into(new ArrayList<>())
                            .toString())
                    .contains("unreadable")
                    .doesNotContain("NoteWritten");
        }
        assertThat(PLACES.inCollections(run.viewUri())).isEmpty();
    }

    @Test
    void in_no_file_of_the_run() throws Exception {
        assertThat(PLACES.inFiles(folder)).isEmpty();
    }

    @Test
    void in_no_line_of_the_log() {
        assertThat(log.lines())
                .hasSizeGreaterThan(1000)
                .filteredOn(SECRET::liesIn)
                .isEmpty();
    }

    /** The last one: what it leaves behind, all others would find. */
    @Test
    @Order(Integer.MAX_VALUE)
    void and_where_it_did_lie_open_it_would_be_found() throws Exception {
        JdbcClient owner = owner();
        String open = SECRET.in("Found");
        owner.sql("CREATE TABLE leak AS SELECT convert_to(?, 'UTF8') AS words")
                .param(open)
                .update();
        Files.writeString(folder.resolve("leak.txt"), open);
        LoggerFactory.getLogger("a.library").debug("Read {}", open);
        try (MongoClient client = MongoClients.create(run.viewUri())) {
            client.getDatabase("views").getCollection("leak").insertOne(new Document("words", open));

            assertThat(PLACES.inTables(run.ownerUrl())).containsExactly("public.leak");
            assertThat(PLACES.inCollections(run.viewUri())).containsExactly("views.leak");
            assertThat(PLACES.inFiles(folder))
                    .contains(folder.resolve("leak.txt"))
                    .anyMatch(file -> file.toString().contains("pg_wal"));
            assertThat(log.lines()).filteredOn(SECRET::liesIn).anyMatch(line -> line.startsWith("a.library"));
        }
    }

    private static String inEveryAct() {
        Acts first = new Acts();
        first.act("guidance", "\"channel\": \"MEETING\", \"with\": [\"SCHOOL_STAFF\"]");
        first.act("measures", "\"measure\": \"POLICE_REPORTED\"");
        first.act("risk-assessments", "\"level\": \"HIGH\"");
        Acts second = new Acts();
        String concernId = second.act("flags", "\"kind\": \"JOURNEY_PLANNED\", \"dueOn\": \"2099-06-15\"")
                .body()
                .path("concernId")
                .asString();
        second.act("flags/" + concernId + "/resolution", "\"resolution\": \"MEASURES_TAKEN\"");
        second.act("recategorisations", "\"to\": \"COMPLETED_FORCED_MARRIAGE\", \"reason\": \"FEARED_EVENT_HAPPENED\"");
        second.act("closure", "\"outcome\": \"IN_SAFETY\"");
        second.write();
        second.act("reopening", "\"reason\": \"PERSON_MADE_CONTACT\"");
        second.act("referrals", "\"to\": {\"agency\": \"CHILD_WELFARE\"}, \"reason\": \"CARE\"");
        second.act(
                "handover",
                "\"to\": {\"service\": \"REGIONAL_COORDINATOR\", \"region\": \"WEST\"}, \"reason\": \"PERSON_MOVED\"");
        return first.caseId;
    }

    /** One case after the other, at the version it has. */
    private static final class Acts {

        private final String caseId;
        private long version;

        Acts() {
            caseId = taken(post("/api/v1/cases", CASE.formatted(NOTE)))
                    .body()
                    .path("caseId")
                    .asString();
        }

        Answer act(String address, String fields) {
            return taken(command("mr").post(path(address), version, "{" + fields + ", " + NOTE + "}"));
        }

        void write() {
            taken(command("mr").post(path("notes"), version, "{" + NOTE + "}"));
        }

        private String path(String address) {
            return "/api/v1/cases/" + caseId + "/" + address;
        }

        private Answer taken(Answer answer) {
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            version = answer.body().path("version").asLong();
            ANSWERS.add(answer);
            return answer;
        }
    }

    private static void inWhatIsRefused() {
        String notes = "/api/v1/cases/" + caseId + "/notes";
        refused(422, command("mr").post(notes, 7, "{\"note\": \"" + SECRET.in("Fnr 13097248022 is") + "\"}"));
        refused(422, command("mr").post(notes, 7, "{\"note\": \"" + SECRET.in("a".repeat(4000)) + "\"}"));
        refused(422, command("mr").post(notes, 7, "{\"note\": \"" + SECRET.in("\\u0007") + "\"}"));
        refused(400, command("mr").post(notes, 7, "{\"note\": \"" + SECRET.in("never ended")));
        refused(400, command("mr").post(notes, 7, "{\"note\": {\"text\": \"" + SECRET.in("an object") + "\"}}"));
        refused(400, command("mr").post(notes, 7, "{\"" + SECRET.in("a field") + "\": 1}"));
        refused(400, command("mr").post(notes, 7, "{\"note\": \"" + SECRET.in("a".repeat(9000)) + "\"}"));
        refused(412, command("mr").post(notes, 3, "{" + NOTE + "}"));
        refused(404, command("mr2").post(notes, 7, "{" + NOTE + "}"));
        refused(403, command("analyst").post(notes, 7, "{" + NOTE + "}"));
        refused(422, post("/api/v1/cases", CASE.formatted(NOTE).replace("2012-03-05", "2999-03-05")));
    }

    private static void inWhatFails() {
        owner().sql(
                        "ALTER TABLE domain_event_entry ADD CONSTRAINT no_notes CHECK (payload_type <> 'NoteWritten') NOT VALID")
                .update();
        refused(500, command("mr").post("/api/v1/cases/" + caseId + "/notes", 7, "{" + NOTE + "}"));
        owner().sql("ALTER TABLE domain_event_entry DROP CONSTRAINT no_notes").update();

        String withoutKey = post("/api/v1/cases", CASE.formatted(NOTE))
                .body()
                .path("caseId")
                .asString();
        run.commandBean(DataKeys.class).destroy(withoutKey);
        refused(409, command("mr").post("/api/v1/cases/" + withoutKey + "/notes", 1, "{" + NOTE + "}"));
    }

    private static void inAnEmergency() {
        ANSWERS.add(run.query("mr2")
                .post("/api/v1/emergency-access", """
                {"caseNumber": "%s", "reason": "DANGER_TO_LIFE", "explanation": "%s"}""".formatted(numberOf(caseId), SECRET.in("She called"))));
    }

    private static String numberOf(String caseId) {
        return owner().sql("SELECT case_number FROM case_number WHERE case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    /** A note of a case whose opening nobody can read. */
    private static void inDeadLetters() {
        owner().sql("""
                        INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        SELECT :stream, 0, 'CaseFile', :first, 'CaseFileOpened', '1', convert_to('{"caseId": 7', 'UTF8'), meta_data, time_stamp
                          FROM domain_event_entry WHERE aggregate_identifier = :caseId AND sequence_number = 1
                        UNION ALL
                        SELECT :stream, 1, 'CaseFile', :second, payload_type, payload_revision,
                          convert_to(replace(convert_from(payload, 'UTF8'), :caseId, :stream), 'UTF8'), meta_data, time_stamp
                          FROM domain_event_entry WHERE aggregate_identifier = :caseId AND sequence_number = 1""")
                .param("stream", UUID.randomUUID().toString())
                .param("first", UUID.randomUUID().toString())
                .param("second", UUID.randomUUID().toString())
                .param("caseId", caseId)
                .update();
        MongoDatabase views = run.queryBean(MongoDatabase.class);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> views.getCollection("laidAside").countDocuments() > 1);
    }

    private static void read() {
        for (String path : List.of("", "/possible-duplicates")) {
            ANSWERS.add(run.query("mr").get("/api/v1/cases/" + caseId + path));
        }
        ANSWERS.add(run.query("mr").get("/api/v1/cases"));
        ANSWERS.add(run.query("mr").get("/api/v1/inbox"));
        ANSWERS.add(run.query("school-east-03").get("/api/v1/cases/" + caseId + "/timeline"));
        ANSWERS.add(run.query("analyst").get("/api/v1/cases/" + caseId + "/timeline"));
    }

    private static Answer timeline(long version) {
        return run.query("mr").get("/api/v1/cases/" + caseId + "/timeline?version=" + version);
    }

    private static Answer post(String path, String body) {
        return command("mr").post(path, body);
    }

    private static TestClient command(String user) {
        return run.command(user);
    }

    private static void refused(int status, Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        ANSWERS.add(answer);
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(run.ownerUrl()));
    }
}
