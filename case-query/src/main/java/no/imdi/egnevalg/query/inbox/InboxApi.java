package no.imdi.egnevalg.query.inbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.grants.EmergenciesOfOwners;
import no.imdi.egnevalg.query.grants.SeenInEmergency;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import no.imdi.egnevalg.query.http.LabelledAnswer;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.Texts;
import no.imdi.egnevalg.query.http.Today;
import no.imdi.egnevalg.query.http.UnitLabels;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.unithandover.OfferedUnit;
import no.imdi.egnevalg.query.unithandover.OfferedUnits;
import no.imdi.egnevalg.query.unithandover.OfferedUnitsProjection;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/inbox}. */
@RestController
@Tag(name = "Cases")
class InboxApi {

    private final Inbox inbox;
    private final CodeLists codeLists;
    private final Today today;
    private final EmergenciesOfOwners emergencies;
    private final OfferedUnits offeredUnits;

    InboxApi(
            Inbox inbox, CodeLists codeLists, Today today, EmergenciesOfOwners emergencies, OfferedUnits offeredUnits) {
        this.inbox = inbox;
        this.codeLists = codeLists;
        this.today = today;
        this.emergencies = emergencies;
        this.offeredUnits = offeredUnits;
    }

    /**
     * One page.
     *
     * @param unitHandovers units that offer all their cases to this one; on the first page only
     * @param emergencies emergencies of the last 14 days in which others opened cases of the unit, newest first; on the
     *     first page only
     * @param next cursor of the next page; left out on the last page
     */
    record View(
            List<Item> items,
            List<OfferedUnit> unitHandovers,
            List<SeenInEmergency> emergencies,
            @Nullable String next) {}

    /**
     * A waiting item.
     *
     * @param id of the referral or concern; left out where the case has at most one item of the kind
     * @param daysWaiting days since it began to wait
     * @param overdue whether its due day has passed
     * @param labels the labels of the codes, by the names of the fields
     */
    record Item(
            String kind,
            String label,
            @Nullable String id,
            String caseId,
            String caseNumber,
            long version,
            String service,
            String category,
            Unit at,
            String since,
            long daysWaiting,
            @Nullable String dueOn,
            boolean overdue,
            String urgency,
            String urgencyLabel,
            Labels labels) {}

    /** The current labels of the codes. */
    record Labels(CodeLabel kind, CodeLabel service, CodeLabel category, UnitLabels at, CodeLabel urgency) {

        static Labels of(Inbox.Entry entry, String kind, CodeLabels labels) {
            AdviserService service = entry.life().waitingItems().owner().service();
            int year = entry.today().getYear();
            return new Labels(
                    new CodeLabel(kind, kind),
                    labels.of("adviserService", service, year),
                    labels.category(service, entry.life().categoryNow(), year),
                    labels.unit(entry.waiting().at(), year),
                    labels.of("urgency", entry.waiting().urgency(), year));
        }
    }

    @Requires(Right.READ_INBOX)
    @Shows({CaseLivesProjection.NAME, "cases", OfferedUnitsProjection.NAME})
    @GetMapping(path = "/api/v1/inbox", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "What waits for your unit",
            description =
                    "Referrals and handovers to answer, of units too, flagged concerns and assessments of danger that fall due; and, until"
                            + " they are seen, what became of those you sent and cases that a correction brought"
                            + " to you. Beside them it tells in which emergencies others have opened your cases. What is overdue comes first, then by urgency, then the oldest. Follow next for more.")
    ResponseEntity<View> of(
            @RequestParam(required = false) @Nullable @Parameter(description = "page size, at most 200") String limit,
            @RequestParam(required = false) @Nullable @Parameter(description = "next of the page before") String after,
            Caller caller,
            HttpServletRequest request,
            Locale locale) {
        int size = Parameters.pageSize(limit);
        Language language = Language.of(locale);
        CodeLabels labels = new CodeLabels(codeLists, language);
        View view = view(
                inbox.of(caller.ownUnit(), today.date(), after == null ? null : Place.read(after), size),
                after == null ? offeredUnits.offeredTo(caller.ownUnit(), labels) : List.of(),
                after == null ? emergencies.recentFor(caller.ownUnit(), labels) : List.of(),
                size,
                language);
        Disclosure.in(request)
                .ofCases(view.items().stream().map(Item::caseId).toList())
                .ofCases(
                        view.emergencies().stream().map(SeenInEmergency::caseId).toList())
                .detail("hits=" + view.items().size());
        return LabelledAnswer.of(view, language);
    }

    private View view(
            List<Inbox.Entry> found,
            List<OfferedUnit> offered,
            List<SeenInEmergency> seen,
            int size,
            Language language) {
        Texts texts = Texts.beside(InboxApi.class, "kinds", language);
        CodeLabels labels = new CodeLabels(codeLists, language);
        List<Inbox.Entry> shown = found.subList(0, Math.min(size, found.size()));
        return new View(
                shown.stream().map(entry -> item(entry, texts, labels)).toList(),
                offered,
                seen,
                found.size() > size ? shown.getLast().place().write() : null);
    }

    private Item item(Inbox.Entry entry, Texts texts, CodeLabels labels) {
        var waiting = entry.waiting();
        var life = entry.life();
        String kind = texts.get(waiting.kind().name());
        Labels codes = Labels.of(entry, kind, labels);
        return new Item(
                waiting.kind().name(),
                kind,
                waiting.kind().isNumbered() ? waiting.id() : null,
                life.caseId(),
                life.caseNumber(),
                life.version(),
                life.waitingItems().owner().service().name(),
                life.categoryNow().name(),
                waiting.at(),
                waiting.since().toString(),
                entry.daysWaiting(),
                waiting.dueOn() == null ? null : waiting.dueOn().toString(),
                entry.overdue(),
                waiting.urgency().name(),
                codes.urgency().shortLabel(),
                codes);
    }
}
