package no.imdi.egnevalg.command.casefile;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.registration.RegistrationExample.atSchool;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.imdi.egnevalg.command.casefile.closure.CloseCaseFile;
import no.imdi.egnevalg.command.casefile.closure.ClosureRules;
import no.imdi.egnevalg.command.casefile.concerns.ConcernRules;
import no.imdi.egnevalg.command.casefile.concerns.FlagConcern;
import no.imdi.egnevalg.command.casefile.concerns.ResolveConcern;
import no.imdi.egnevalg.command.casefile.correction.Change;
import no.imdi.egnevalg.command.casefile.correction.CorrectRegistration;
import no.imdi.egnevalg.command.casefile.correction.CorrectionRules;
import no.imdi.egnevalg.command.casefile.correction.MoveRules;
import no.imdi.egnevalg.command.casefile.correction.RegistrationChanges;
import no.imdi.egnevalg.command.casefile.correction.ReturnMovedCase;
import no.imdi.egnevalg.command.casefile.correction.SeeMove;
import no.imdi.egnevalg.command.casefile.guidance.GiveGuidance;
import no.imdi.egnevalg.command.casefile.guidance.GuidanceRules;
import no.imdi.egnevalg.command.casefile.handover.AcceptHandover;
import no.imdi.egnevalg.command.casefile.handover.DeclineHandover;
import no.imdi.egnevalg.command.casefile.handover.HandOverWithUnit;
import no.imdi.egnevalg.command.casefile.handover.HandoverAnswerRules;
import no.imdi.egnevalg.command.casefile.handover.OfferHandover;
import no.imdi.egnevalg.command.casefile.handover.OfferRules;
import no.imdi.egnevalg.command.casefile.handover.SeeHandoverAnswer;
import no.imdi.egnevalg.command.casefile.handover.UnitCaseRules;
import no.imdi.egnevalg.command.casefile.handover.WithdrawHandover;
import no.imdi.egnevalg.command.casefile.measures.MeasureRules;
import no.imdi.egnevalg.command.casefile.measures.TakeMeasure;
import no.imdi.egnevalg.command.casefile.recategorisation.RecategorisationRules;
import no.imdi.egnevalg.command.casefile.recategorisation.RecategoriseCaseFile;
import no.imdi.egnevalg.command.casefile.reopening.ReopenCaseFile;
import no.imdi.egnevalg.command.casefile.reopening.ReopeningRules;
import no.imdi.egnevalg.command.casefile.risk.AssessRisk;
import no.imdi.egnevalg.command.casefile.risk.RiskRules;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.AddSecondaryConcern;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.RemoveSecondaryConcern;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.SecondaryConcernRules;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.HandoverReason;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.RejectionReason;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RevocationReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.codelist.Urgency;

/**
 * A case that is followed up and corrected at random, as far as the rules allow; the same every time for the same seed.
 */
final class RandomFollowUps {

    private static final LocalDate OPENED_ON = LocalDate.of(2013, 12, 20);
    private static final Author AUTHOR = new Author("adviser-7", null, null);
    private static final List<Unit> UNITS = List.of(
            school(1),
            school(2),
            school(3),
            new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null),
            new Unit(AdviserService.COMPETENCE_TEAM, null, null));

    /** So many acts are asked for within a day of the registration, for only then may a correction move the case. */
    private static final int ACTS_OF_FIRST_DAY = 12;

    /** Who accepts all cases of a unit. */
    static final Author TAKING_UNIT = new Author("adviser-of-taking-unit", null, null);

    private final Random random;
    private final List<CaseFileEvent> life = new ArrayList<>();
    private Recorded now;
    private CaseFileState state;
    private int asked;

    private RandomFollowUps(long seed) {
        this.random = new Random(seed);
        var opened = CaseFileScene.opened(
                AdviserService.MINORITY_ADVISER,
                atSchool().openedOn(OPENED_ON.toString()).registration());
        life.add(opened);
        this.now = new Recorded(opened.recorded().at(), AUTHOR);
        this.state = CaseFileState.after(null, opened);
    }

    /** What happened after so many acts were asked for. */
    static List<CaseFileEvent> life(long seed, int acts) {
        RandomFollowUps followUps = new RandomFollowUps(seed);
        for (int act = 0; act < acts; act++) {
            followUps.step();
        }
        return List.copyOf(followUps.life);
    }

    private void step() {
        int hours = asked++ < ACTS_OF_FIRST_DAY ? 3 : 60;
        now = new Recorded(now.at().plus(Duration.ofHours(random.nextInt(hours))), AUTHOR);
        for (CaseFileEvent event : events()) {
            life.add(event);
            state = CaseFileState.after(state, event);
        }
    }

    private List<? extends CaseFileEvent> events() {
        int kind = random.nextInt(22);
        if (kind == 21) {
            return UnitCaseRules.decide(state, handoverOfUnit());
        }
        Decision<? extends CaseFileEvent> decision = kind < 12 ? followUp(kind) : changeOfUnit(kind);
        return decision instanceof Decision.Accepted<? extends CaseFileEvent>(CaseFileEvent event)
                ? List.of(event)
                : List.of();
    }

    private Decision<? extends CaseFileEvent> followUp(int kind) {
        LocalDate on = day();
        return switch (kind) {
            case 0 -> GuidanceRules.decide(state, guidance(on));
            case 1 -> MeasureRules.decide(state, new TakeMeasure(CASE, 0, on, any(Measure.values()), now));
            case 2 -> RiskRules.decide(state, new AssessRisk(CASE, 0, on, any(RiskLevel.values()), day(), now));
            case 3 -> ConcernRules.flag(state, flag(on), CODE_LISTS);
            case 4, 5 -> ConcernRules.resolve(state, resolution(on));
            case 6 -> RecategorisationRules.decide(state, recategorisation(on), CODE_LISTS);
            case 7 ->
                SecondaryConcernRules.add(state, new AddSecondaryConcern(CASE, 0, on, category(), now), CODE_LISTS);
            case 8 ->
                SecondaryConcernRules.remove(
                        state,
                        new RemoveSecondaryConcern(CASE, 0, on, category().name(), now));
            case 9 -> ClosureRules.decide(state, new CloseCaseFile(CASE, 0, on, any(ClosureOutcome.values()), now));
            case 10 ->
                ReopeningRules.decide(state, new ReopenCaseFile(CASE, 0, on, any(ReopeningReason.values()), now));
            default -> CorrectionRules.decide(state, correction(on), CODE_LISTS);
        };
    }

    private Decision<? extends CaseFileEvent> changeOfUnit(int kind) {
        LocalDate on = day();
        return switch (kind) {
            case 12, 13 -> CorrectionRules.decide(state, move(), CODE_LISTS);
            case 14 -> MoveRules.see(state, new SeeMove(CASE, 0, now));
            case 15 -> MoveRules.giveBack(state, new ReturnMovedCase(CASE, 0, now));
            case 16 -> OfferRules.decide(state, offer(on), CODE_LISTS);
            case 17 -> HandoverAnswerRules.decide(state, new AcceptHandover(CASE, 0, on, now), CODE_LISTS);
            case 18 ->
                HandoverAnswerRules.decide(state, new DeclineHandover(CASE, 0, on, any(RejectionReason.values()), now));
            case 19 ->
                HandoverAnswerRules.decide(
                        state, new WithdrawHandover(CASE, 0, on, any(RevocationReason.values()), now));
            default -> HandoverAnswerRules.decide(state, new SeeHandoverAnswer(CASE, 0, now));
        };
    }

    private CorrectRegistration move() {
        var changes = new RegistrationChanges(
                null,
                null,
                null,
                new Change.Keep<>(),
                new Change.Set<>(
                        Objects.requireNonNull(school(1 + random.nextInt(3)).posting())),
                null,
                null,
                null);
        return new CorrectRegistration(CASE, 0, changes, CorrectionReason.WRONG_PLACE, now);
    }

    private OfferHandover offer(LocalDate on) {
        Unit to = UNITS.get(random.nextInt(UNITS.size()));
        return new OfferHandover(CASE, 0, on, to, any(HandoverReason.values()), any(Urgency.values()), now);
    }

    /** Of one school to the next. */
    private HandOverWithUnit handoverOfUnit() {
        int from = random.nextInt(3);
        return new HandOverWithUnit(
                CASE,
                school(1 + from),
                school(1 + (from + 1) % 3),
                now.day(),
                HandoverReason.UNIT_CLOSED,
                new Recorded(now.at(), TAKING_UNIT),
                new Recorded(now.at(), TAKING_UNIT));
    }

    private static Unit school(int number) {
        return new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-0" + number);
    }

    private GiveGuidance guidance(LocalDate on) {
        return new GiveGuidance(CASE, 0, on, any(GuidanceChannel.values()), List.of(any(GuidanceParty.values())), now);
    }

    private FlagConcern flag(LocalDate on) {
        return new FlagConcern(CASE, 0, "concern-" + life.size(), on, any(ConcernKind.values()), day(), null, now);
    }

    /** Mostly of a concern that was flagged at some time. */
    private ResolveConcern resolution(LocalDate on) {
        List<String> flagged = life.stream()
                .filter(ConcernFlagged.class::isInstance)
                .map(event -> ((ConcernFlagged) event).concernId())
                .toList();
        String concernId = flagged.isEmpty() ? "none" : flagged.get(random.nextInt(flagged.size()));
        return new ResolveConcern(CASE, 0, concernId, on, any(ConcernResolution.values()), now);
    }

    private RecategoriseCaseFile recategorisation(LocalDate on) {
        return new RecategoriseCaseFile(CASE, 0, on, category(), any(RecategorisationReason.values()), now);
    }

    private CorrectRegistration correction(LocalDate openedOn) {
        var changes = new RegistrationChanges(
                openedOn, category(), List.of(category()), new Change.Keep<>(), new Change.Keep<>(), null, null, null);
        return new CorrectRegistration(CASE, 0, changes, any(CorrectionReason.values()), now);
    }

    private Category category() {
        return any(Category.values());
    }

    /** Today as often as not; else some day of the weeks before, and now and then one that may not be. */
    private LocalDate day() {
        return random.nextBoolean() ? now.day() : now.day().plusDays(random.nextInt(-20, 4));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
