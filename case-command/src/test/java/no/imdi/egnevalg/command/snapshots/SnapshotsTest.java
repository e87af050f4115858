package no.imdi.egnevalg.command.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.FollowUpAct;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Cases and housing with more events than anybody should have to read. */
class SnapshotsTest {

    private static final String CLASSIFIED = """
            {"caseId": "%s", "confidentiality": "STRICTLY_CONFIDENTIAL",
             "recorded": {"at": "2012-05-02T10:00:00Z", "by": {"id": "adviser-7"}}}""";

    private static RunningCommandService service;

    private String caseId = "";

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void openCase() {
        caseId = service.openCase();
    }

    @Test
    void of_a_case_of_ten_thousand_events_a_few_are_read() {
        happened(10_000);
        assertThat(eventsRead(caseId)).isEqualTo(10_001);

        assertDone(guidance(10_000));
        assertThat(eventsRead(caseId)).isEqualTo(1);

        for (int version = 10_001; version < 10_001 + 2 * SnapshotTaking.EVENTS_BETWEEN; version++) {
            assertDone(guidance(version));
            assertThat(eventsRead(caseId)).isLessThanOrEqualTo(1 + SnapshotTaking.EVENTS_BETWEEN);
        }
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void a_case_of_few_events_has_no_snapshot() {
        happened(SnapshotTaking.EVENTS_BETWEEN - 3);

        assertDone(guidance(SnapshotTaking.EVENTS_BETWEEN - 3));

        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = 'null'",
                "payload = '{'",
                "payload = '\\xff'",
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), '\"Open\"', '\"Voided\"'), 'UTF8')",
                "payload = convert_to(replace(convert_from(payload, 'UTF8'), 'STRICTLY_CONFIDENTIAL', 'ORDINARY'), 'UTF8')",
                "payload_revision = '1'",
                "payload_revision = NULL",
                "meta_data = ''",
                "sequence_number = sequence_number - 1",
                "event_identifier = gen_random_uuid()",
                "type = 'NationalHousing'",
                "type = 'Journal'"
            })
    void a_snapshot_that_somebody_has_changed_is_as_if_there_were_none(String change) {
        happened(80);
        assertDone(guidance(80));
        assertThat(owner().sql("UPDATE snapshot_event_entry SET " + change + " WHERE aggregate_identifier = ?")
                        .param(caseId)
                        .update())
                .isEqualTo(1);

        assertThat(eventsRead(caseId)).isEqualTo(82);
        assertDone(guidance(81));
        assertThat(eventsRead(caseId)).as("the next one is taken").isEqualTo(1);
    }

    @Test
    void a_snapshot_of_another_case_is_none_of_this_one() {
        happened(80);
        assertDone(guidance(80));
        String other = caseId;
        openCase();
        happened(80);
        owner().sql("UPDATE domain_event_entry SET event_identifier = 'this' WHERE aggregate_identifier = ?"
                        + " AND sequence_number = 80")
                .param(caseId)
                .update();
        owner().sql("UPDATE snapshot_event_entry SET aggregate_identifier = ?, sequence_number = 80,"
                        + " event_identifier = 'this' WHERE aggregate_identifier = ?")
                .params(caseId, other)
                .update();

        assertThat(eventsRead(caseId)).isEqualTo(81);
        assertDone(guidance(80));
    }

    @Test
    void of_an_erased_case_no_snapshot_is_left_or_taken() {
        happened(80);
        assertDone(guidance(80));
        assertThat(kept()).isEqualTo(1);

        service.as("privacy").post(path("erasure"), 81, "{\"basis\": \"RETENTION_PERIOD_ENDED\"}");
        Answer erased = service.as("privacy2").post(path("erasure/confirmation"), 82, "{}");

        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(kept()).isZero();
        assertThat(guidance(83).problem()).isEqualTo("case-file-erased");
    }

    @Test
    void nothing_of_a_note_is_in_a_snapshot() {
        happened(80);

        Answer note = service.post(path("notes"), 80, "{\"note\": \"Something nobody else may read\"}");

        assertThat(note.status()).as(note.text()).isBetween(200, 201);
        assertThat(kept()).isEqualTo(1);
        assertThat(owner().sql("SELECT convert_from(payload, 'UTF8') FROM snapshot_event_entry"
                                + " WHERE aggregate_identifier = ?")
                        .param(caseId)
                        .query(String.class)
                        .single())
                .doesNotContain("ciphertext", "Something");
    }

    @Test
    void an_event_after_the_snapshot_that_cannot_be_read_refuses_acts() {
        happened(80);
        assertDone(guidance(80));
        owner().sql("""
                        INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        VALUES (?, 82, 'CaseFile', gen_random_uuid(), 'CaseFileHidden', '1', '{}', '{}',
                          '2012-05-02T10:00:00Z')""").param(caseId).update();

        Answer answer = guidance(82);

        assertThat(answer.status() + " " + answer.problem()).isEqualTo("503 event-unreadable");
    }

    @Test
    void of_ten_thousand_offers_of_housing_a_few_are_read() {
        RunningCommandService team = service.as("kt");
        assertThat(team.post("/api/v1/housing/capacity", ApiExamples.HOUSING_CAPACITY)
                        .status())
                .isEqualTo(200);
        owner().sql("""
                        INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        SELECT ?, n, 'NationalHousing', gen_random_uuid(), 'PlaceOffered', '1', convert_to(
                          '{"offerId": "offer-' || n || '", "on": "2012-02-01", "applicant": {"gender": "FEMALE",
                            "ageBand": "AGE_18_20", "accompanyingChildren": 1}, "referrer": "POLICE",
                            "recorded": {"at": "2012-02-01T08:00:00Z", "by": {"id": "adviser-7"}}}', 'UTF8'),
                          '{}', '2012-05-02T10:00:00Z' FROM generate_series(1, 10000) n""").param(HousingEvent.STREAM).update();

        Answer offer = team.postWith(
                "/api/v1/housing/offers",
                ApiExamples.HOUSING_OFFER,
                "If-Match",
                "\"10000\"",
                "Idempotency-Key",
                UUID.randomUUID().toString());

        assertThat(offer.status()).as(offer.text()).isEqualTo(201);
        assertThat(eventsRead(HousingEvent.STREAM)).isEqualTo(1);
        String offerId = offer.body().path("offerId").asString();
        assertThat(team.post("/api/v1/housing/offers/" + offerId + "/moving-in", 10_001, "{\"on\": \"2012-03-01\"}")
                        .status())
                .isEqualTo(200);
        assertThat(eventsRead(HousingEvent.STREAM)).isEqualTo(2);
    }

    private void happened(int times) {
        owner().sql("""
                        INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier,
                          payload_type, payload_revision, payload, meta_data, time_stamp)
                        SELECT ?, n, 'CaseFile', gen_random_uuid(), 'CaseFileClassified', '1', convert_to(?, 'UTF8'),
                          '{}', '2012-05-02T10:00:00Z' FROM generate_series(1, ?) n""")
                .params(List.of(caseId, CLASSIFIED.formatted(caseId), times))
                .update();
    }

    private Answer guidance(long seenVersion) {
        return service.post(path("guidance"), seenVersion, FollowUpAct.GUIDANCE.body());
    }

    private static void assertDone(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String path(String act) {
        return "/api/v1/cases/" + caseId + "/" + act;
    }

    /** The snapshot among them, where there is one. */
    private static long eventsRead(String identifier) {
        return service.bean(EventStore.class).readEvents(identifier).asStream().count();
    }

    private long kept() {
        return owner().sql("SELECT count(*) FROM snapshot_event_entry WHERE aggregate_identifier = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(service.database())));
    }
}
