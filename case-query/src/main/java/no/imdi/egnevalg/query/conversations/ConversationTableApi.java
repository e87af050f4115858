package no.imdi.egnevalg.query.conversations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.conversations.ConversationLogs.MonthCount;
import no.imdi.egnevalg.query.conversations.ConversationLogs.ServiceMonth;
import no.imdi.egnevalg.query.coverage.Coverage;
import no.imdi.egnevalg.query.coverage.CoverageProjection;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.coverage.StatisticsFootnotes;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/statistics/conversations}. */
@RestController
@Tag(name = "Statistics")
class ConversationTableApi {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final ConversationLogs logs;
    private final CodeLists codeLists;
    private final Clock clock;
    private final Coverage coverage;
    private final StatisticsFootnotes footnotes;

    ConversationTableApi(
            ConversationLogs logs, CodeLists codeLists, Clock clock, Coverage coverage, StatisticsFootnotes footnotes) {
        this.logs = logs;
        this.codeLists = codeLists;
        this.clock = clock;
        this.coverage = coverage;
        this.footnotes = footnotes;
    }

    @Requires(Right.READ_STATISTICS)
    @Shows({CoverageProjection.NAME, ConversationsProjection.NAME})
    @GetMapping(path = "/api/v1/statistics/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Conversations outside cases, by month and service",
            description =
                    "Guidance conversations that belong to no case, as units have counted and corrected them. A month"
                            + " that nobody has recorded is '..' and not zero, as are all months of a year in which the register"
                            + " was not in use; '.' where the service did not exist, or where nobody of it records conversations."
                            + " `units` says how many units have a count in the month. `total` is the sum of the months that have"
                            + " a count, `averageAMonth` that of the months of these that have ended, divided by their number,"
                            + " rounded half up to one decimal. Without a service all of them; without years the latest with a"
                            + " count. Exact figures: not for publication.")
    ResponseEntity<ConversationTable> table(
            @RequestParam(required = false) @Nullable @Parameter(example = "MINORITY_ADVISER") String service,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012") String from,
            @RequestParam(required = false) @Nullable @Parameter(example = "2012") String to,
            Locale locale) {
        AdviserService asked = Parameters.code("service", service, AdviserService.class);
        Integer first = Parameters.number("from", from, FIRST_YEAR, LAST_YEAR);
        Integer last = Parameters.number("to", to, FIRST_YEAR, LAST_YEAR);
        if (first != null && last != null && last < first) {
            throw Parameters.wrong("to", "span-reversed", "The last year is not before the first.");
        }
        Language language = Language.of(locale);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(table(asked, first, last, language));
    }

    private ConversationTable table(
            @Nullable AdviserService asked, @Nullable Integer first, @Nullable Integer last, Language language) {
        // Read the position first: the logs read after it contain at least that much.
        long position = logs.position();
        int latest = logs.latestYear().orElseGet(() -> thisMonth().getYear());
        int from = Objects.requireNonNullElse(first, last == null ? latest : last);
        int to = Objects.requireNonNullElse(last, Math.max(from, latest));
        CoveredYears covered = coverage.today();
        Map<ServiceMonth, MonthCount> sums = logs.sums(from, to);
        List<ConversationTable.ServiceRows> services = Stream.of(AdviserService.values())
                .filter(service -> asked == null || asked == service)
                .map(service -> new ConversationTable.ServiceRows(
                        service.name(),
                        codeLists.label(service, to).in(language),
                        IntStream.rangeClosed(from, to)
                                .mapToObj(year -> ConversationTableRules.year(
                                        codeLists.service(service),
                                        year,
                                        sums,
                                        covered.status(CoverageSubject.CONVERSATIONS, service, year),
                                        thisMonth()))
                                .toList()))
                .toList();
        return new ConversationTable(
                from,
                to,
                services,
                covered.unfinishedIn(from, to),
                lines(covered, services, recording(asked), from, to, language),
                position);
    }

    private List<String> lines(
            CoveredYears covered,
            List<ConversationTable.ServiceRows> services,
            List<AdviserService> recording,
            int from,
            int to,
            Language language) {
        ConversationFootnotes own = new ConversationFootnotes(thisMonth(), language);
        List<ConversationTable.ServiceRows> inUse = services.stream()
                .map(service -> new ConversationTable.ServiceRows(
                        service.service(),
                        service.label(),
                        service.years().stream()
                                .filter(year -> covered.status(
                                                CoverageSubject.CONVERSATIONS,
                                                AdviserService.valueOf(service.service()),
                                                year.year())
                                        == null)
                                .toList()))
                .toList();
        List<String> lines = new ArrayList<>(own.of(inUse));
        lines.addAll(footnotes.of(covered, CoverageSubject.CONVERSATIONS, recording, from, to, language));
        if (own.hasMonthToCome(inUse)) {
            lines.add(footnotes.toCome(language));
        }
        return lines;
    }

    private static List<AdviserService> recording(@Nullable AdviserService asked) {
        return Stream.of(AdviserService.values())
                .filter(service -> asked == null || asked == service)
                .filter(ConversationTableRules::mayRecord)
                .toList();
    }

    private YearMonth thisMonth() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), NORWAY));
    }
}
