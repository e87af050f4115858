package no.imdi.egnevalg.query.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides when the erasure of a case is proposed. No rule erases anything. */
record RetentionRules(List<RetentionRule> rules) {

    RetentionRules {
        rules = List.copyOf(rules);
        if (rules.stream().map(RetentionRule::state).collect(Collectors.toSet()).size() < rules.size()) {
            throw new IllegalArgumentException("There is one retention rule for a state");
        }
        if (rules.stream().anyMatch(rule -> rule.state() == KeptState.OPEN || rule.state() == KeptState.ERASED)) {
            throw new IllegalArgumentException("A case that is worked on is never proposed, nor one that is gone");
        }
    }

    /**
     * Returns the rule by which the erasure of a case is proposed on a day; empty where its period is not over, or
     * where its erasure is already decided.
     */
    Optional<RetentionRule> decide(KeptCase kept, LocalDate asOf) {
        return rules.stream()
                .filter(_ -> kept.decision() == null)
                .filter(rule -> rule.state() == kept.state() && !kept.since().isAfter(rule.lastDay(asOf)))
                .findFirst();
    }
}
