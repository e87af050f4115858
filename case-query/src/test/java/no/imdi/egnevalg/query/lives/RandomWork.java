package no.imdi.egnevalg.query.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.Concern;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.ConcernKind;
import no.imdi.egnevalg.kernel.codelist.ConcernResolution;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.kernel.codelist.Measure;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.kernel.codelist.ReopeningReason;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;

/** Acts of the work on one case. */
final class RandomWork {

    private final LifeOfCases cases;
    private final Chance chance;

    RandomWork(LifeOfCases cases, Chance chance) {
        this.cases = cases;
        this.chance = chance;
    }

    List<Runnable> possible(Life life) {
        List<Runnable> possible = new ArrayList<>(List.of(
                () -> guide(life),
                () -> measure(life),
                () -> assess(life),
                () -> flag(life),
                () -> write(life),
                () -> classify(life),
                () -> recategorise(life),
                () -> addConcern(life)));
        life.facts().attention().concerns().values().stream()
                .sorted(java.util.Comparator.comparing(Concern::concernId))
                .forEach(concern -> possible.add(() -> resolve(life, concern)));
        life.facts().subject().secondaryConcerns().stream()
                .sorted()
                .forEach(category -> possible.add(() -> removeConcern(life, category)));
        boolean nothingWaits = !life.facts().referrals().anyUnanswered()
                && life.facts().ownership().offer() == null;
        if (nothingWaits) {
            possible.add(() -> close(life));
        }
        return possible;
    }

    private void guide(Life life) {
        Recorded recorded = recorded(life);
        cases.record(new GuidanceGiven(
                life.caseId(),
                since(life.openedOn(), recorded),
                chance.any(GuidanceChannel.values()),
                chance.some(GuidanceParty.values()),
                recorded));
    }

    private void measure(Life life) {
        Recorded recorded = recorded(life);
        cases.record(new MeasureTaken(
                life.caseId(), since(life.openedOn(), recorded), chance.any(Measure.values()), recorded));
    }

    private void assess(Life life) {
        Recorded recorded = recorded(life);
        LocalDate on = since(life.openedOn(), recorded);
        RiskLevel level = chance.any(RiskLevel.values());
        LocalDate next = level == RiskLevel.ACUTE || chance.oneIn(2) ? on.plusDays(1 + chance.upTo(30)) : null;
        cases.record(new RiskAssessed(life.caseId(), on, level, next, recorded));
    }

    private void flag(Life life) {
        Recorded recorded = recorded(life);
        LocalDate on = since(life.openedOn(), recorded);
        cases.record(new ConcernFlagged(
                life.caseId(),
                chance.uuid(),
                on,
                chance.any(ConcernKind.values()),
                on.plusDays(chance.upTo(90)),
                chance.oneIn(3) ? chance.unit(chance.any(AdviserService.values())) : life.owner(),
                recorded));
    }

    private void resolve(Life life, Concern concern) {
        Recorded recorded = recorded(life);
        cases.record(new ConcernResolved(
                life.caseId(),
                concern.concernId(),
                since(concern.on(), recorded),
                chance.any(ConcernResolution.values()),
                recorded));
    }

    private void write(Life life) {
        cases.record(new NoteWritten(life.caseId(), chance.uuid(), null, new SealedText("c2VhbGVk"), recorded(life)));
    }

    private void classify(Life life) {
        cases.record(new CaseFileClassified(life.caseId(), chance.any(Confidentiality.values()), recorded(life)));
    }

    private void recategorise(Life life) {
        Recorded recorded = recorded(life);
        LocalDate on = since(life.facts().days().earliestTurn(), recorded);
        Category from = life.facts().subject().category();
        chance.any(recorded(life, on).stream().filter(to -> to != from).toList())
                .ifPresent(to -> cases.record(new CaseFileRecategorised(
                        life.caseId(), on, from, to, chance.any(RecategorisationReason.values()), recorded)));
    }

    private void addConcern(Life life) {
        Recorded recorded = recorded(life);
        LocalDate on = since(life.openedOn(), recorded);
        var subject = life.facts().subject();
        chance.any(recorded(life, on).stream()
                        .filter(category -> category != subject.category()
                                && !subject.secondaryConcerns().contains(category))
                        .toList())
                .ifPresent(category -> cases.record(new SecondaryConcernAdded(life.caseId(), on, category, recorded)));
    }

    private void removeConcern(Life life, Category category) {
        Recorded recorded = recorded(life);
        cases.record(new SecondaryConcernRemoved(life.caseId(), since(life.openedOn(), recorded), category, recorded));
    }

    private void close(Life life) {
        Recorded recorded = recorded(life);
        cases.record(new CaseFileClosed(
                life.caseId(),
                since(life.facts().days().earliestEnd(), recorded),
                chance.any(ClosureOutcome.values()),
                recorded));
    }

    void reopen(Life life) {
        Recorded recorded = recorded(life);
        cases.record(new CaseFileReopened(
                life.caseId(),
                since(life.facts().days().earliestTurn(), recorded),
                chance.any(ReopeningReason.values()),
                recorded));
    }

    /** What both the service that opened the case and the one that owns it record. */
    private List<Category> recorded(Life life, LocalDate on) {
        return chance.categories(life.service(), on).stream()
                .filter(chance.categories(life.owner().service(), on)::contains)
                .toList();
    }

    private Recorded recorded(Life life) {
        return cases.recordedBy(life.owner().service());
    }

    private LocalDate since(LocalDate earliest, Recorded recorded) {
        return chance.day(earliest, recorded.day());
    }
}
