package no.imdi.egnevalg.benchmarks;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.ClosureOutcome;
import no.imdi.egnevalg.kernel.codelist.RecategorisationReason;
import no.imdi.egnevalg.local.demo.DemoCase;
import no.imdi.egnevalg.local.demo.DemoCases;
import no.imdi.egnevalg.query.counters.CounterChange;
import no.imdi.egnevalg.query.counters.Counters;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import no.imdi.egnevalg.query.projection.ViewCollections;

/** Made-up lives of cases over ten years: most are closed after some months, some develop on the way. */
final class SyntheticLives {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 2);
    private static final int DAYS = 3650;
    private static final int LIVES_A_BATCH = 5000;

    private final Random random = new Random(2012);
    private final List<DemoCase> templates = DemoCases.of2012(2012);
    private final int cases;

    SyntheticLives(int cases) {
        this.cases = cases;
    }

    void countInto(ViewCollections view, Counters counters, List<LifeStatistic> statistics) {
        for (int done = 0; done < cases; done += LIVES_A_BATCH) {
            List<CounterChange> changes = new ArrayList<>();
            int upTo = Math.min(cases, done + LIVES_A_BATCH);
            for (int index = done; index < upTo; index++) {
                Tally tally = new Tally();
                CaseLife life = life();
                statistics.forEach(statistic -> statistic.count(life, tally));
                changes.addAll(tally.changes());
            }
            counters.change(view, upTo, changes);
        }
    }

    private CaseLife life() {
        DemoCase template = templates.get(random.nextInt(templates.size()));
        LocalDate openedOn = FIRST.plusDays(random.nextInt(DAYS));
        String caseId = new UUID(random.nextLong(), random.nextLong()).toString();
        Recorded recorded = new Recorded(
                openedOn.atTime(LocalTime.NOON).atZone(NORWAY).toInstant(), new Author("benchmark", null, null));
        Registration registration = openedOn(openedOn, template.registration());
        CaseLife life = CaseLife.after(
                null, new CaseFileOpened(caseId, "number", template.service(), registration, recorded), 0);
        LocalDate turn = openedOn.plusDays(5L + random.nextInt(60));
        if (random.nextInt(100) < 8) {
            life = CaseLife.after(
                    life,
                    new CaseFileRecategorised(
                            caseId,
                            turn,
                            registration.category(),
                            Category.VIOLENCE_OR_THREATS,
                            RecategorisationReason.SITUATION_CHANGED,
                            recorded),
                    1);
        }
        return random.nextInt(100) < 15
                ? life
                : CaseLife.after(
                        life,
                        new CaseFileClosed(
                                caseId, turn.plusDays(random.nextInt(300)), ClosureOutcome.IN_SAFETY, recorded),
                        2);
    }

    private static Registration openedOn(LocalDate openedOn, Registration template) {
        return new Registration(
                openedOn,
                template.category(),
                List.of(),
                template.region(),
                template.posting(),
                template.ageBand(),
                template.gender(),
                template.referralSource());
    }
}
