package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.query.projection.RecordedEvent;

/** The life of one case, told act by act; each act is entered on its day. */
public final class OneCase {

    private final String caseId;
    private final List<CaseFileEvent> events = new ArrayList<>();
    private Registration registration;
    private Category categoryNow;
    private Unit owner;

    private OneCase(String caseId, AdviserService service, Category category, LocalDate openedOn) {
        this.caseId = caseId;
        this.categoryNow = category;
        this.registration = new Registration(
                openedOn, category, List.of(), null, null, AgeBand.AGE_16_17, Gender.FEMALE, ReferralSource.SELF);
        this.owner = new Unit(service, null, null);
        events.add(new CaseFileOpened(caseId, "K7M2-9XQ4", service, registration, on(openedOn)));
    }

    public static OneCase opened(String caseId, AdviserService service, Category category, LocalDate openedOn) {
        return new OneCase(caseId, service, category, openedOn);
    }

    public OneCase guided(LocalDate on) {
        return with(
                new GuidanceGiven(caseId, on, GuidanceChannel.values()[0], List.of(GuidanceParty.values()[0]), on(on)));
    }

    public OneCase recategorised(Category to, LocalDate on) {
        events.add(
                new CaseFileRecategorised(caseId, on, categoryNow, to, RecategorisationReason.MORE_IS_KNOWN, on(on)));
        categoryNow = to;
        return this;
    }

    public OneCase corrected(Category to, LocalDate on) {
        Registration before = registration;
        registration = new Registration(
                before.openedOn(),
                to,
                before.secondaryCategories(),
                before.region(),
                before.posting(),
                before.ageBand(),
                before.gender(),
                before.referralSource());
        AdviserService service = ((CaseFileOpened) events.getFirst()).service();
        return with(new RegistrationCorrected(
                caseId, service, before, registration, CorrectionReason.WRONG_CATEGORY, on(on)));
    }

    public OneCase openedOnCorrected(LocalDate to, LocalDate on) {
        Registration before = registration;
        registration = new Registration(
                to,
                before.category(),
                before.secondaryCategories(),
                before.region(),
                before.posting(),
                before.ageBand(),
                before.gender(),
                before.referralSource());
        AdviserService service = ((CaseFileOpened) events.getFirst()).service();
        return with(new RegistrationCorrected(
                caseId, service, before, registration, CorrectionReason.OTHER_MISTAKE, on(on)));
    }

    public OneCase handedOver(AdviserService to, LocalDate on) {
        Unit from = owner;
        owner = new Unit(to, null, null);
        return with(new CaseFileHandedOver(caseId, on, from, owner, on(on)));
    }

    public OneCase closed(LocalDate on) {
        return with(new CaseFileClosed(caseId, on, ClosureOutcome.SITUATION_IMPROVED, on(on)));
    }

    public OneCase reopened(LocalDate on) {
        return with(new CaseFileReopened(caseId, on, ReopeningReason.NEW_CONCERN, on(on)));
    }

    public OneCase erased(LocalDate on) {
        return with(new CaseFileErased(caseId, ErasureBasis.REQUESTED_BY_PERSON, Author.UNIDENTIFIED, on(on)));
    }

    private OneCase with(CaseFileEvent event) {
        events.add(event);
        return this;
    }

    private static Recorded on(LocalDate day) {
        return new Recorded(
                day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Oslo")).toInstant(), Author.UNIDENTIFIED);
    }

    /** The events of these cases, as the log has them. */
    public static List<RecordedEvent> log(OneCase... cases) {
        return after(List.of(), List.of(cases));
    }

    /** A log, with the events of these cases after it. */
    public static List<RecordedEvent> after(List<RecordedEvent> before, List<OneCase> cases) {
        List<RecordedEvent> log = new ArrayList<>(before);
        for (OneCase each : cases) {
            for (int version = 0; version < each.events.size(); version++) {
                log.add(new RecordedEvent(log.size() + 1L, each.caseId, version, each.events.get(version)));
            }
        }
        return log;
    }
}
