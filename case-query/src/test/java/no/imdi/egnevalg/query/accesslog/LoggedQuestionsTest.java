package no.imdi.egnevalg.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.audit.Question;
import no.imdi.egnevalg.query.LogTable;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The access log tells which figures an analyst asked for, and what a list was narrowed to. */
class LoggedQuestionsTest {

    /** They could hold more than a code, a day or a number: who it is about, or what was shown before. */
    private static final Set<String> NAMED_ONLY = Set.of("after", "callerId", "caseId", "caseNumber", "hash");

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
    @CsvSource({
        "analyst, /statistics/cases?year=2012&rows=category&columns=gender&service=MINORITY_ADVISER,"
                + "/statistics/cases?columns=gender&rows=category&service=MINORITY_ADVISER&year=2012",
        "analyst, /statistics/key-figures?year=2012, /statistics/key-figures?year=2012",
        "analyst, /statistics/caseload/series?from=2012-01-01&every=MONTH&to=2012-12-31,"
                + "/statistics/caseload/series?every=MONTH&from=2012-01-01&to=2012-12-31",
        "analyst, /statistics/overlap, /statistics/overlap",
        "mr, /cases?category=FEARED_FORCED_MARRIAGE&riskLevel=none&mine=true&openedFrom=2012-01-01,"
                + "/cases?category=FEARED_FORCED_MARRIAGE&mine=true&openedFrom=2012-01-01&riskLevel=none",
        "mr, /referrals?list=NEEDS_MY_ANSWER, /referrals?list=NEEDS_MY_ANSWER",
        "mr, /inbox?limit=7, /inbox?limit=7",
        "mr, /conversations?month=2012-03, /conversations?month=2012-03",
        "kt, /housing, /housing",
        "privacy, /retention?asOf=2012-12-31, /retention?asOf=2012-12-31",
        "privacy, /access-log?callerId=demo-mr&outcome=DENIED, /access-log?callerId&outcome=DENIED",
    })
    void a_row_tells_the_address_and_what_the_answer_was_narrowed_to(String user, String asked, String kept) {
        assertThat(questionsOf(user, asked)).containsExactly("GRANTED /api/v1" + kept);
    }

    @Test
    void the_number_that_a_case_was_looked_for_by_is_not_kept() {
        CasesOfSchools cases = new CasesOfSchools(services);
        String caseId = cases.open();
        String number = cases.numberOf(caseId);

        assertThat(questionsOf("mr", "/cases?year=1999&caseNumber=" + number))
                .containsExactly("GRANTED /api/v1/cases?caseNumber&year=1999");
        assertThat(new LogTable(services)
                        .rows("SELECT question FROM access_log WHERE question LIKE '%" + number + "%'"))
                .isEmpty();
        assertThat(questionsOf("mr", "/cases/" + caseId + "/timeline"))
                .containsExactly("GRANTED /api/v1/cases/{caseId}/timeline");
    }

    @Test
    void who_is_denied_has_not_had_their_parameters_read_and_none_is_kept() {
        assertThat(questionsOf("mr", "/statistics/cases?year=2012&rows=Anna"))
                .containsExactly("DENIED /api/v1/statistics/cases");
    }

    @Test
    void a_privacy_officer_reads_what_was_asked() {
        services.queryAs("analyst").get("/api/v1/statistics/key-figures?year=2011");

        assertThat(services.queryAs("privacy")
                        .get("/api/v1/access-log?callerId=demo-analyst&limit=1")
                        .body()
                        .at("/entries/0/question")
                        .asString())
                .isEqualTo("/api/v1/statistics/key-figures?year=2011");
        assertThat(services.queryAs("operator")
                        .get("/api/v1/access-log/verification")
                        .body()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    /** A new parameter is named and no more, until somebody has thought of what it can hold. */
    @Test
    void every_parameter_of_every_address_is_kept_or_known_to_be_named_only() {
        Set<String> named = new TreeSet<>();
        services.queryBean(RequestMappingHandlerMapping.class).getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getName().startsWith("no.imdi.egnevalg"))
                .flatMap(method -> Arrays.stream(method.getMethodParameters()))
                .flatMap(LoggedQuestionsTest::namesOf)
                .filter(name -> !Question.keepsValueOf(name))
                .forEach(named::add);

        assertThat(named).isEqualTo(NAMED_ONLY);
    }

    private static Stream<String> namesOf(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(RequestParam.class)) {

            return Stream.of(Objects.requireNonNull(parameter.getParameterName()));
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }

    private static List<String> questionsOf(String user, String address) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        services.queryAs(user)
                .send(services.queryAs(user)
                        .request("/api/v1" + address)
                        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));
        return new LogTable(services)
                .rows("SELECT concat_ws(' ', outcome, question) FROM access_log WHERE trace_id = '" + trace
                        + "' AND detail IS DISTINCT FROM 'shown' ORDER BY position");
    }
}
