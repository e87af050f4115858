package no.imdi.egnevalg.command.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.command.ApiExamples;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.kernel.eventjson.EventSerializer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would fail silently if it were put together wrongly: Axon falls back to memory and to no transactions. */
class EventLogWiringTest {

    private static RunningCommandService service;

    @BeforeAll
    static void start() {
        service = RunningCommandService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void commands_run_in_transactions_of_the_database() {
        assertThat(service.bean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(axon().getComponent(TransactionManager.class)).isSameAs(service.bean(TransactionManager.class));
    }

    @Test
    void events_are_stored_by_axons_jdbc_engine() {
        assertThat(service.bean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
    }

    @Test
    void there_is_one_event_store_and_it_is_the_event_bus() {
        assertThat(service.bean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
        assertThat(axon().getComponent(EventBus.class)).isSameAs(service.bean(EventStore.class));
    }

    @Test
    void events_are_written_by_our_own_serializer() {
        assertThat(axon().eventSerializer()).isInstanceOf(EventSerializer.class);
        assertThat(axon().getComponent(Serializer.class)).isInstanceOf(EventSerializer.class);
    }

    @Test
    void an_event_stands_in_the_log_under_its_short_name_with_its_revision() {
        String caseId = service.openCase();
        service.post("/api/v1/cases/" + caseId + "/corrections", 0, ApiExamples.CORRECTION);
        service.post("/api/v1/cases/" + caseId + "/voiding", 1, ApiExamples.VOIDING);

        assertThat(entriesOf(caseId))
                .extracting(
                        row -> row.get("sequence_number"),
                        row -> row.get("payload_type"),
                        row -> row.get("payload_revision"))
                .containsExactly(
                        tuple(0L, "CaseFileOpened", "2"),
                        tuple(1L, "RegistrationCorrected", "2"),
                        tuple(2L, "CaseFileVoided", "2"));
        assertThat(entriesOf(caseId)).extracting(row -> row.get("type")).containsOnly("CaseFile");
    }

    @Test
    void an_event_remembers_the_trace_a_digest_of_the_key_and_a_fingerprint_of_its_request_and_nothing_else_of_it() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String key = "0a6c8b9e-53a1-4b8c-9d49-1c2d3e4f5a6b";
        String caseId = service.postWith(
                        "/api/v1/cases",
                        ApiExamples.CASE,
                        "Idempotency-Key",
                        key,
                        "traceparent",
                        "00-" + trace + "-00f067aa0ba902b7-01")
                .body()
                .path("caseId")
                .asString();

        JsonNode metaData =
                new JsonMapper().readTree((byte[]) entriesOf(caseId).getFirst().get("meta_data"));

        assertThat(metaData.path("traceId").asString()).isEqualTo(trace);
        assertThat(metaData.path("idempotencyKey").asString()).matches("[0-9a-f]{64}");
        assertThat(metaData.toString()).doesNotContain(key).doesNotContain(key.replace("-", ""));
        assertThat(metaData.path("requestFingerprint").asString()).matches("[0-9a-f]{64}");
        assertThat(metaData.propertyNames())
                .containsExactlyInAnyOrder("traceId", "correlationId", "idempotencyKey", "requestFingerprint");
    }

    private static org.axonframework.config.Configuration axon() {
        return service.bean(org.axonframework.config.Configuration.class);
    }

    private static List<Map<String, @Nullable Object>> entriesOf(String caseId) {
        return service.bean(JdbcClient.class)
                .sql("SELECT * FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number")
                .param(caseId)
                .query()
                .listOfRows();
    }
}
