package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.counters.CounterDocument;
import no.imdi.egnevalg.query.counters.Tally;
import no.imdi.egnevalg.query.lives.CaseLife;
import no.imdi.egnevalg.query.lives.LifeStatistic;
import org.springframework.stereotype.Component;

/**
 * Counts each fact once for every pair of its dimensions, so that a table by any two of them can be made without
 * reading single cases. A document holds one measure, service and month.
 */
@Component
class CrossTableStatistic implements LifeStatistic {

    static final String COLLECTION = "caseCounters/crossTables";
    static final String ALL = "all";

    private final CodeLists codeLists;

    CrossTableStatistic(CodeLists codeLists) {
        this.codeLists = codeLists;
    }

    @Override
    public Set<String> collections() {
        return Set.of(COLLECTION);
    }

    @Override
    public void count(CaseLife life, Tally tally) {
        Facts.of(life, codeLists).forEach(fact -> count(fact, tally));
    }

    @Override
    public void countVoid(CaseLife life, Tally tally) {
        Facts.ofVoid(life, codeLists).forEach(fact -> count(fact, tally));
    }

    private static void count(Fact fact, Tally tally) {
        CounterDocument document = new CounterDocument(COLLECTION, id(fact.measure(), fact.service(), fact.month()));
        List<Dimension> traits = fact.measure().traits();
        tally.add(document, ALL, fact.times());
        for (int i = 0; i < traits.size(); i++) {
            Dimension one = traits.get(i);
            tally.add(document, field(one) + "." + fact.traits().get(one), fact.times());
            for (Dimension other : traits.subList(i + 1, traits.size())) {
                tally.add(
                        document,
                        field(one, other) + "." + fact.traits().get(one) + "."
                                + fact.traits().get(other),
                        fact.times());
            }
        }
    }

    static String id(CaseMeasure measure, AdviserService service, YearMonth month) {
        return measure.nameOutside() + ":" + service + ":" + month;
    }

    /** The field of counters by one dimension. */
    static String field(Dimension trait) {
        return trait.nameOutside();
    }

    /** The field of counters by one dimension and, within it, by another that comes later in {@link Dimension}. */
    static String field(Dimension trait, Dimension later) {
        return trait.nameOutside() + "-" + later.nameOutside();
    }
}
