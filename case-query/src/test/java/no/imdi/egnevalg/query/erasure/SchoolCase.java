package no.imdi.egnevalg.query.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import tools.jackson.databind.JsonNode;

/** A case of SCHOOL-EAST-01 to which everything happens over HTTP. */
final class SchoolCase {

    static final String FIRST_WORDS = "Her aunt has bought two tickets and only one way back.";
    static final String LATER_WORDS = "The nurse knows and keeps her passport.";

    private static final String OPENING = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-04-11",
             "category": "FEARED_FORCED_MARRIAGE", "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL",
             "note": "%s"}""".formatted(FIRST_WORDS);

    private final RunningServices services;
    private final String id;
    private final String number;
    private long version;

    private SchoolCase(RunningServices services, JsonNode opened) {
        this.services = services;
        this.id = opened.path("caseId").asString();
        this.number = opened.path("caseNumber").asString();
        this.version = opened.path("version").asLong();
    }

    /** Opened with a note. */
    static SchoolCase open(RunningServices services) {
        Answer opened = services.commandAs("mr").post("/api/v1/cases", OPENING);
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return new SchoolCase(services, opened.body());
    }

    /** One that waits in two inboxes, for its own school and for the one that it is referred to. */
    static SchoolCase openWithWork(RunningServices services) {
        return open(services)
                .did("mr", "notes", "{\"note\": \"%s\"}".formatted(LATER_WORDS))
                .did("mr", "flags", """
                        {"on": "2012-04-12", "kind": "JOURNEY_PLANNED", "dueOn": "2012-06-15"}""")
                .did("mr", "referrals", """
                        {"on": "2012-04-13", "reason": "EXPERTISE",
                         "to": {"unit": {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-02"}}}""");
    }

    String id() {
        return id;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    Answer tried(String user, String act, String body) {
        return services.commandAs(user).post(path() + "/" + act, version, body);
    }

    SchoolCase did(String user, String act, String body) {
        Answer done = tried(user, act, body);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        version = done.body().path("version").asLong();
        return this;
    }

    SchoolCase decided() {
        return did("privacy", "erasure", "{\"basis\": \"REQUESTED_BY_PERSON\"}");
    }

    /** What a user is answered who lets another one take all of it. */
    Answer approvedBy(String user) {
        return services.queryAs(user).post(path() + "/archive-extract/approval", """
                {"purpose": "PRESERVATION", "explanation": "The national archive has asked to keep it."}""");
    }

    SchoolCase erased() {
        return decided().did("privacy2", "erasure/confirmation", "{}");
    }

    /** What a user is answered who asks for the case, or for something of it. */
    Answer shownTo(String user, String view) {
        return services.queryAs(user).get(path() + view);
    }

    /**
     * Whether the key of its words can still be unwrapped, whether there is a master key to do it with, and whether it
     * was destroyed.
     */
    List<String> key() {
        return new LogTable(services).rows("""
                SELECT concat_ws(' ', wrapped IS NOT NULL, wrapped_with IS NOT NULL, destroyed_at IS NOT NULL)
                FROM data_key WHERE key_id = '%s'""".formatted(id));
    }

    /** How many events the log has of it. */
    long events() {
        return Long.parseLong(new LogTable(services)
                .rows("SELECT count(*) FROM domain_event_entry WHERE aggregate_identifier = '%s'".formatted(id))
                .getFirst());
    }

    /** What its timeline tells as long as it is there, and nothing may tell of it afterwards. */
    List<String> traces() {
        return List.of(
                number,
                FIRST_WORDS,
                LATER_WORDS,
                "demo-mr",
                "FEARED_FORCED_MARRIAGE",
                "AGE_16_17",
                "FEMALE",
                "JOURNEY_PLANNED",
                "EXPERTISE",
                "SCHOOL-EAST",
                "2012-04");
    }

    private String path() {
        return "/api/v1/cases/" + id;
    }
}
