package no.imdi.egnevalg.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.coverage.CoverageSpan;
import no.imdi.egnevalg.query.projection.Projection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks every statistic, upon views that are filled from a list of events. */
final class AskedStatistics implements AutoCloseable {

    private final SimulatedViews views = new SimulatedViews();
    private final MockMvc answers = MockMvcBuilders.standaloneSetup(Stream.of(
                            "yearlyTableApi",
                            "caseloadApi",
                            "caseloadSeriesApi",
                            "flowsApi",
                            "durationsApi",
                            "keyFiguresApi",
                            "overlapApi",
                            "crossTableApi",
                            "movementsApi",
                            "referralPairsApi",
                            "conversationTableApi",
                            "housingReportApi")
                    .map(views::bean)
                    .toArray())
            .build();

    /** Fills a view anew. */
    void fill(String projection, List<RecordedEvent> events) {
        views.replay((Projection<?>) views.bean(projection), events);
    }

    /** Forgets what was declared, and declares these. */
    void declare(List<CoverageSpan> spans) {
        Recorded recorded = new Recorded(Instant.parse("2026-01-01T12:00:00Z"), Author.UNIDENTIFIED);
        fill(
                "coverageProjection",
                IntStream.range(0, spans.size())
                        .mapToObj(place -> new RecordedEvent(
                                1L + place,
                                CoverageDeclared.STREAM,
                                place,
                                new CoverageDeclared(spans.get(place), recorded)))
                        .toList());
    }

    /** The answer in English. */
    JsonNode ask(String question) {
        return ask(question, "en");
    }

    JsonNode ask(String question, String language) {
        try {
            var answer = answers.perform(MockMvcRequestBuilders.get("/api/v1/statistics/" + question)
                            .header("Accept-Language", language))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(question).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.getContentAsByteArray());
        } catch (Exception e) {
            throw new AssertionError(question, e);
        }
    }

    @Override
    public void close() {
        views.close();
    }
}
