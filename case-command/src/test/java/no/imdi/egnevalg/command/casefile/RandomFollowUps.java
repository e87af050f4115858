package no.imdi.egnevalg.command.casefile;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CASE;
import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.command.casefile.RegistrationExample.atSchool;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.imdi.egnevalg.command.casefile.closure.CloseCaseFile;
import no.imdi.egnevalg.command.casefile.closure.ClosureRules;
import no.imdi.egnevalg.command.casefile.concerns.ConcernRules;
import no.imdi.egnevalg.command.casefile.concerns.FlagConcern;
import no.imdi.egnevalg.command.casefile.concerns.ResolveConcern;
import no.imdi.egnevalg.command.casefile.correction.Change;
import no.imdi.egnevalg.command.casefile.correction.CorrectRegistration;
import no.imdi.egnevalg.command.casefile.correction.CorrectionRules;
import no.imdi.egnevalg.command.casefile.correction.RegistrationChanges;
import no.imdi.egnevalg.command.casefile.guidance.GiveGuidance;
import no.imdi.egnevalg.command.casefile.guidance.GuidanceRules;
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
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;

/** A case that is followed up and corrected at random, as far as the rules allow; the same every time for the same seed. */
final class RandomFollowUps {

    private static final LocalDate OPENED_ON = LocalDate.of(2013, 12, 20);
    private static final Author AUTHOR = new Author("adviser-7", null, null);

    private final Random random;
    private final List<CaseFileEvent> life = new ArrayList<>();
    private Recorded now = new Recorded(Instant.parse("2014-01-02T08:00:00Z"), AUTHOR);
    private CaseFileState state;

    private RandomFollowUps(long seed) {
        this.random = new Random(seed);
        var opened = CaseFileScene.opened(
                AdviserService.MINORITY_ADVISER,
                atSchool().openedOn(OPENED_ON.toString()).registration());
        life.add(opened);
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
        now = new Recorded(now.at().plus(Duration.ofHours(random.nextInt(60))), AUTHOR);
        if (decision() instanceof Decision.Accepted<? extends CaseFileEvent>(CaseFileEvent event)) {
            life.add(event);
            state = CaseFileState.after(state, event);
        }
    }

    private Decision<? extends CaseFileEvent> decision() {
        LocalDate on = day();
        return switch (random.nextInt(12)) {
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
