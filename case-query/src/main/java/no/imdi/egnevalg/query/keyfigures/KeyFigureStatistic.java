package no.imdi.egnevalg.query.keyfigures;

import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.ServiceYears;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import org.springframework.stereotype.Component;

/** Counts newly registered cases by gender, age band and referral source. */
@Component
class KeyFigureStatistic implements LifeStatistic {

    static final String COLLECTION = "caseCounters/keyFigures";

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        Registration registration = life.registration();
        CounterDocument document = ServiceYears.document(COLLECTION, life.service(), registration.year());
        tally.add(document, "cases", 1);
        tally.add(document, "gender." + registration.gender(), 1);
        tally.add(document, "ageBand." + registration.ageBand(), 1);
        tally.add(document, "referralSource." + registration.referralSource(), 1);
    }
}
