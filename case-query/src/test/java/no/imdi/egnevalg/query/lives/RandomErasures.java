package no.imdi.egnevalg.query.lives;

import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;

/** The acts of the privacy officers on a closed case: one decides, another confirms. */
final class RandomErasures {

    private final LifeOfCases cases;
    private final Chance chance;

    RandomErasures(LifeOfCases cases, Chance chance) {
        this.cases = cases;
        this.chance = chance;
    }

    void next(Life life) {
        ErasureDecided decided = life.facts().erasure();
        Recorded recorded = new Recorded(cases.recordedBy(life.service()).at(), Author.UNIDENTIFIED);
        if (decided == null) {
            cases.record(new ErasureDecided(life.caseId(), chance.any(ErasureBasis.values()), recorded));
        } else if (chance.oneIn(2)) {
            cases.record(new ErasureWithdrawn(life.caseId(), recorded));
        } else {
            cases.record(new CaseFileErased(life.caseId(), decided.basis(), Author.UNIDENTIFIED, recorded));
        }
    }
}
