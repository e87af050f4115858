package no.imdi.egnevalg.query.retention;

import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;

/** The labels of the codes in the retention list, by the names of the fields. */
final class RetentionLabels {

    private final CodeLabels labels;
    private final int year;

    /** Uses the labels of the given year. */
    RetentionLabels(CodeLabels labels, int year) {
        this.labels = labels;
        this.year = year;
    }

    /** The labels of a rule. */
    record OfRule(CodeLabel rule, CodeLabel state) {}

    /** The labels of a case whose retention period is over. */
    record OfProposed(CodeLabel state, CodeLabel rule, CodeLabel basis) {}

    /** The labels of a case whose erasure has been decided. */
    record OfDecided(CodeLabel state, CodeLabel basis) {}

    OfRule of(RetentionRule rule) {
        return new OfRule(named(rule), labels.own(rule.state()));
    }

    OfProposed of(KeptCase kept, RetentionRule rule, Enum<?> basis) {
        return new OfProposed(labels.own(kept.state()), named(rule), basis(basis.name()));
    }

    OfDecided of(KeptCase kept, String basis) {
        return new OfDecided(labels.own(kept.state()), basis(basis));
    }

    private CodeLabel named(RetentionRule rule) {
        return labels.own("RetentionRule", rule.name());
    }

    private CodeLabel basis(String basis) {
        return labels.of("erasureBasis", basis, year);
    }
}
