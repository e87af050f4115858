package no.imdi.egnevalg.query.crosstables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** Tables counted the plain way: each event of each case looked at, one by one. */
final class CrossTableRecount {

    private static final CodeLists CODE_LISTS = CodeLists.load();

    private final List<CaseFileEvent> events;
    private final CaseMeasure measure;
    private final List<Map<Dimension, String>> found = new ArrayList<>();

    private CrossTableRecount(List<CaseFileEvent> events, CaseMeasure measure) {
        this.events = events;
        this.measure = measure;
    }

    /** How often each pair of codes occurs, by "row column"; without columns by "row ". */
    static Map<String, Integer> of(List<RecordedEvent> log, CrossTableQuestion question) {
        Map<String, Integer> counts = new TreeMap<>();
        Dimension columns = question.columns();
        for (Map<Dimension, String> each : all(log, question.measure())) {
            int year = Integer.parseInt(Objects.requireNonNull(each.get(Dimension.YEAR)));
            if (question.services().contains(AdviserService.valueOf(each.get(Dimension.SERVICE)))
                    && question.years().from() <= year
                    && year <= question.years().to()) {
                counts.merge(
                        each.get(question.rows()) + " " + (columns == null ? "" : each.get(columns)), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static List<Map<Dimension, String>> all(List<RecordedEvent> log, CaseMeasure measure) {
        Map<String, List<CaseFileEvent>> cases = new LinkedHashMap<>();
        log.forEach(event ->
                cases.computeIfAbsent(event.streamId(), _ -> new ArrayList<>()).add((CaseFileEvent) event.payload()));
        List<Map<Dimension, String>> all = new ArrayList<>();
        cases.values().forEach(events -> {
            CrossTableRecount recount = new CrossTableRecount(events, measure);
            recount.look();
            all.addAll(recount.found);
        });
        return all;
    }

    private void look() {
        boolean errorsOnly = events.stream().anyMatch(CaseFileVoided.class::isInstance);
        for (int i = 0; i < events.size(); i++) {
            CaseFileEvent event = events.get(i);
            AdviserService owner = opened().service();
            for (CaseFileEvent earlier : events.subList(0, i)) {
                owner = earlier instanceof CaseFileHandedOver handed
                        ? handed.to().service()
                        : owner;
            }
            if (!errorsOnly) {
                lookAtWork(event, owner);
            }
            lookAtErrors(event, i);
        }
    }

    private void lookAtWork(CaseFileEvent event, AdviserService owner) {
        switch (event) {
            case CaseFileOpened opened -> {
                add(CaseMeasure.NEW, opened.service(), registration().openedOn(), Map.of());
                int entered = opened.recorded().day().getYear();
                if (entered > registration().year()) {
                    add(
                            CaseMeasure.LATE_REGISTRATIONS,
                            opened.service(),
                            registration().openedOn(),
                            Map.of(Dimension.ENTERED_YEAR, "" + entered));
                }
            }
            case CaseFileClosed closed ->
                add(CaseMeasure.CLOSURES, owner, closed.on(), Map.of(Dimension.CLOSURE_OUTCOME, "" + closed.outcome()));
            case CaseFileReopened reopened ->
                add(
                        CaseMeasure.REOPENINGS,
                        owner,
                        reopened.on(),
                        Map.of(Dimension.REOPENING_REASON, "" + reopened.reason()));
            case MeasureTaken taken ->
                add(CaseMeasure.MEASURES, owner, taken.on(), Map.of(Dimension.MEASURE, "" + taken.measure()));
            case GuidanceGiven given ->
                add(CaseMeasure.GUIDANCE, owner, given.on(), Map.of(Dimension.GUIDANCE_CHANNEL, "" + given.channel()));
            case RiskAssessed assessed ->
                add(
                        CaseMeasure.RISK_ASSESSMENTS,
                        owner,
                        assessed.on(),
                        Map.of(Dimension.RISK_LEVEL, "" + assessed.level()));
            case ReferralSent sent ->
                add(
                        CaseMeasure.REFERRALS,
                        owner,
                        sent.on(),
                        Map.of(Dimension.RECIPIENT, recipient(sent), Dimension.ANSWER, answer(sent.referralId())));
            default -> {}
        }
    }

    private void lookAtErrors(CaseFileEvent event, int place) {
        switch (event) {
            case RegistrationCorrected corrected -> {
                LocalDate before = registrationAfter(place).openedOn();
                LocalDate after = registrationAfter(place + 1).openedOn();
                addError(CaseMeasure.CORRECTIONS, after, Dimension.CORRECTION_REASON, corrected.reason(), event);
                if (before.getYear() != after.getYear()) {
                    addError(CaseMeasure.CORRECTIONS, before, Dimension.CORRECTION_REASON, corrected.reason(), event);
                }
            }
            case CaseFileVoided voided ->
                addError(
                        CaseMeasure.VOIDINGS,
                        registration().openedOn(),
                        Dimension.VOIDING_REASON,
                        voided.reason(),
                        event);
            case CaseFileErased erased ->
                addError(
                        CaseMeasure.ERASURES,
                        registration().openedOn(),
                        Dimension.ERASURE_BASIS,
                        erased.basis(),
                        event);
            default -> {}
        }
    }

    private void addError(CaseMeasure what, LocalDate opened, Dimension of, Enum<?> code, CaseFileEvent event) {
        String entered = "" + event.recorded().day().getYear();
        add(what, opened().service(), opened, Map.of(of, code.name(), Dimension.ENTERED_YEAR, entered));
    }

    private void add(CaseMeasure what, AdviserService service, LocalDate on, Map<Dimension, String> own) {
        if (what != measure) {
            return;
        }
        Registration registration = registration();
        Map<Dimension, String> all = new TreeMap<>(Map.of(
                Dimension.SERVICE, service.name(),
                Dimension.YEAR, "" + on.getYear(),
                Dimension.QUARTER, on.getYear() + "-Q" + (1 + (on.getMonthValue() - 1) / 3),
                Dimension.MONTH, on.toString().substring(0, 7),
                Dimension.CATEGORY, registration.category().name(),
                Dimension.AGE_BAND, registration.ageBand().name(),
                Dimension.GENDER, registration.gender().name(),
                Dimension.REFERRAL_SOURCE, registration.referralSource().name(),
                Dimension.REGION, region(registration),
                Dimension.POSTING, registration.posting() == null ? "UNKNOWN" : registration.posting()));
        all.putAll(own);
        found.add(all);
    }

    private static String region(Registration registration) {
        @Nullable Region region = registration.region();
        if (region == null && registration.posting() != null) {
            region = CODE_LISTS.posting(registration.posting()).orElseThrow().region();
        }
        return region == null ? "UNKNOWN" : region.name();
    }

    private static String recipient(ReferralSent sent) {
        return ""
                + (sent.to().unit() == null
                        ? sent.to().agency()
                        : sent.to().unit().service());
    }

    private String answer(String referralId) {
        for (CaseFileEvent event : events) {
            String answer = switch (event) {
                case ReferralAccepted accepted when accepted.referralId().equals(referralId) -> "ACCEPTED";
                case ReferralRejected rejected when rejected.referralId().equals(referralId) -> "REJECTED";
                case ReferralRevoked revoked when revoked.referralId().equals(referralId) -> "REVOKED";
                default -> "";
            };
            if (!answer.isEmpty()) {
                return answer;
            }
        }
        return "UNANSWERED";
    }

    private CaseFileOpened opened() {
        return (CaseFileOpened) events.getFirst();
    }

    private Registration registration() {
        return registrationAfter(events.size());
    }

    private Registration registrationAfter(int count) {
        Registration registration = opened().registration();
        for (CaseFileEvent event : events.subList(0, count)) {
            registration = event instanceof RegistrationCorrected corrected ? corrected.to() : registration;
        }
        return registration;
    }
}
