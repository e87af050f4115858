package no.imdi.egnevalg.query.lives;

import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CorrectionReason;
import no.imdi.egnevalg.kernel.codelist.LinkGrounds;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.codelist.UnlinkReason;
import no.imdi.egnevalg.kernel.codelist.VoidingReason;

/**
 * The acts that may come next: those on the register of a case here, those of the work on it in classes of their own.
 */
final class RandomActs {

    private static final int LATEST_REGISTRATION = 120;

    private final LifeOfCases cases;
    private final Chance chance;
    private final RandomWork work;
    private final RandomReferrals referrals;
    private final RandomErasures erasures;

    RandomActs(LifeOfCases cases, Chance chance) {
        this.cases = cases;
        this.chance = chance;
        this.work = new RandomWork(cases, chance);
        this.referrals = new RandomReferrals(cases, chance);
        this.erasures = new RandomErasures(cases, chance);
    }

    void next() {
        List<Life> lives = cases.lives();
        if (lives.size() < 3 || chance.oneIn(12)) {
            open();
        } else {
            // Few cases have much to tell.
            Life life = chance.oneIn(2)
                    ? chance.any(lives).orElseThrow()
                    : chance.any(lives.subList(0, 3)).orElseThrow();
            chance.any(possible(life)).ifPresent(Runnable::run);
        }
    }

    private List<Runnable> possible(Life life) {
        List<Runnable> possible = new ArrayList<>();
        if (life.isOpen()) {
            possible.addAll(work.possible(life));
            possible.addAll(referrals.possible(life));
        }
        if (life.isClosed()) {
            possible.add(() -> work.reopen(life));
            possible.add(() -> erasures.next(life));
        }
        if (!life.isOver()) {
            possible.add(() -> correct(life));
            if (chance.oneIn(4)) {
                possible.add(() -> voidIt(life));
            }
            cases.lives().stream()
                    .filter(other -> mayBeLinked(life, other) && chance.oneIn(4))
                    .forEach(other -> possible.add(() -> link(cases, chance, life.caseId(), other.caseId())));
        }
        life.linked().stream()
                .sorted()
                .filter(other -> !isErased(life.caseId()) && !isErased(other))
                .forEach(other -> possible.add(() -> unlink(life.caseId(), other)));
        return possible;
    }

    /** What is erased takes no further acts, also none by way of another case. */
    private boolean isErased(String caseId) {
        return cases.lives().stream()
                .anyMatch(life -> life.caseId().equals(caseId) && life.state() instanceof CaseFileState.Erased);
    }

    private void open() {
        AdviserService service = chance.any(AdviserService.values());
        Recorded recorded = cases.recordedBy(service);
        var openedOn = chance.day(recorded.day().minusDays(LATEST_REGISTRATION), recorded.day());
        // The register begins with the cases of 2012.
        var since2012 = openedOn.getYear() < 2012 ? recorded.day() : openedOn;
        cases.record(new CaseFileOpened(
                chance.uuid(),
                chance.caseNumber(),
                service,
                chance.registration(service, since2012, chance.any(ReferralSource.values())),
                recorded));
    }

    private void correct(Life life) {
        Recorded recorded = cases.recordedBy(life.owner().service());
        Registration before = life.facts().subject().registration();
        var latest = life.facts().days().firstActOn();
        var openedOn = chance.oneIn(3) ? chance.day(before.openedOn().withDayOfMonth(1), latest) : before.openedOn();
        Registration after = chance.corrected(life.service(), before, openedOn);
        boolean inUse = chance.categories(life.service(), openedOn).contains(after.category())
                && chance.categories(life.service(), openedOn).containsAll(after.secondaryCategories());
        if (!after.equals(before) && inUse) {
            cases.record(new RegistrationCorrected(
                    life.caseId(), life.service(), before, after, chance.any(CorrectionReason.values()), recorded));
        }
    }

    private void voidIt(Life life) {
        cases.record(new CaseFileVoided(
                life.caseId(),
                life.service(),
                life.facts().subject().registration(),
                chance.any(VoidingReason.values()),
                cases.recordedBy(life.owner().service())));
    }

    private static boolean mayBeLinked(Life one, Life other) {
        return !other.isOver()
                && !one.caseId().equals(other.caseId())
                && !one.linked().contains(other.caseId());
    }

    static void link(LifeOfCases cases, Chance chance, String one, String other) {
        LinkGrounds grounds = chance.any(LinkGrounds.values());
        Recorded recorded = cases.recordedBy(AdviserService.COMPETENCE_TEAM);
        cases.record(new CaseFilesLinked(one, other, grounds, recorded));
        cases.record(new CaseFilesLinked(other, one, grounds, recorded));
    }

    private void unlink(String one, String other) {
        UnlinkReason reason = chance.any(UnlinkReason.values());
        Recorded recorded = cases.recordedBy(AdviserService.COMPETENCE_TEAM);
        cases.record(new CaseFilesUnlinked(one, other, reason, recorded));
        cases.record(new CaseFilesUnlinked(other, one, reason, recorded));
    }
}
