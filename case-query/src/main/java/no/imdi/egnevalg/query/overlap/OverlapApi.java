package no.imdi.egnevalg.query.overlap;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Fields;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.overlap.OverlapView.Bounds;
import no.imdi.egnevalg.query.persons.PersonsProjection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/overlap}. */
@RestController
@Tag(name = "Statistics")
class OverlapApi {

    private final MongoDatabase database;
    private final CodeLists codeLists;
    private final Counters counters;
    private final Today today;

    OverlapApi(MongoDatabase database, CodeLists codeLists, Counters counters, Today today) {
        this.database = database;
        this.codeLists = codeLists;
        this.counters = counters;
        this.today = today;
    }

    @GetMapping(path = "/api/v1/statistics/overlap", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How much the services overlap",
            description =
                    "Cases and distinct persons by service, persons who are cases of two services, and bounds: a case"
                            + " that another service referred, but that is linked to no case there, may be one more overlap. Persons"
                            + " are counted by the links between cases, undone ones left out. Exact figures: not for publication.")
    ResponseEntity<OverlapView> of(
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "year the cases were opened in; all years if left out", example = "2012")
                    String year,
            Locale locale) {
        Integer asked = YearSpan.year("year", year);
        Language language = Language.of(locale);
        long position = counters.position(PersonsProjection.NAME);
        Document counted = Objects.requireNonNullElseGet(
                database.getCollection(OverlapStatistic.COLLECTION)
                        .find(eq("_id", asked == null ? OverlapStatistic.ALL_YEARS : asked.toString()))
                        .first(),
                Document::new);
        return LabelledAnswer.of(view(asked, counted, language, position), language);
    }

    private OverlapView view(@Nullable Integer year, Document counted, Language language, long position) {
        List<OverlapView.Pair> pairs = pairs(counted);
        int unlinked =
                pairs.stream().mapToInt(OverlapView.Pair::unlinkedReferrals).sum();
        int persons = Fields.count(Fields.within(counted, "persons"), "ALL");
        int several = Fields.count(counted, "inSeveralServices");
        List<OverlapView.OfService> services = services(year, counted, language);
        int largest =
                services.stream().mapToInt(OverlapView.OfService::persons).max().orElse(0);
        return new OverlapView(
                year,
                services,
                pairs,
                new Bounds(Math.max(largest, persons - unlinked), persons),
                new Bounds(several, Math.min(persons, several + unlinked)),
                Fields.count(counted, "withSeveralCases"),
                position);
    }

    private List<OverlapView.OfService> services(@Nullable Integer year, Document counted, Language language) {
        int labelYear = year == null ? today.date().getYear() : year;
        return Stream.of(AdviserService.values())
                .map(service -> new OverlapView.OfService(
                        service.name(),
                        codeLists.label(service, labelYear).in(language),
                        Fields.count(Fields.within(counted, "cases"), service.name()),
                        Fields.count(Fields.within(counted, "persons"), service.name())))
                .toList();
    }

    private static List<OverlapView.Pair> pairs(Document counted) {
        List<OverlapView.Pair> pairs = new ArrayList<>();
        AdviserService[] services = AdviserService.values();
        for (int one = 0; one < services.length; one++) {
            for (int other = one + 1; other < services.length; other++) {
                String name = OverlapStatistic.pair(services[one], services[other]);
                int known = Fields.count(Fields.within(counted, "pairs"), name);
                int unlinked = Fields.count(Fields.within(counted, "unlinked"), name);
                pairs.add(new OverlapView.Pair(
                        services[one].name(), services[other].name(), new Bounds(known, known + unlinked), unlinked));
            }
        }
        return pairs;
    }
}
