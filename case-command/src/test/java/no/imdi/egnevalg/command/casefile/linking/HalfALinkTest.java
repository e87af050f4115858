package no.imdi.egnevalg.command.casefile.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.RunningCommandService;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Half a link must not be: where the second stream cannot be written, nothing stands in the first. */
class HalfALinkTest {

    @Test
    void a_failure_in_the_second_stream_leaves_nothing_in_the_first() {
        try (var service = RunningCommandService.on(TestStores.newEventDatabase())) {
            List<String> cases =
                    Stream.of(service.openCase(), service.openCase()).sorted().toList();
            refuseFurtherEventsOf(cases.getLast(), service.database());

            Answer answer = service.post(
                    "/api/v1/cases/" + cases.getFirst() + "/links",
                    0,
                    "{\"caseId\": \"" + cases.getLast() + "\", \"grounds\": \"PERSON_CONFIRMED\"}");

            assertThat(answer.status()).as(answer.text()).isEqualTo(500);
            assertThat(answer.text()).doesNotContain("planted");
            assertThat(service.eventCount()).isEqualTo(2);
        }
    }

    /**
     * The event in the first stream comes before it, in the same transaction: the lower identifier is written first.
     */
    private static void refuseFurtherEventsOf(String caseId, String database) {
        var owner = JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(database)));
        owner.sql("""
                CREATE FUNCTION planted_failure() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF (SELECT count(*) FROM domain_event_entry) <> 3 THEN
                        RAISE EXCEPTION 'planted too early';
                    END IF;
                    RAISE EXCEPTION 'planted';
                END $$""").update();
        owner.sql("CREATE TRIGGER planted BEFORE INSERT ON domain_event_entry FOR EACH ROW WHEN"
                        + " (NEW.aggregate_identifier = '" + caseId + "') EXECUTE FUNCTION planted_failure()")
                .update();
    }
}
