package no.imdi.egnevalg.query.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** When it is time to propose that a case be erased. No rule erases anything. */
record RetentionRules(List<RetentionRule> rules) {

    private static final String FILE = "retention-rules.json";

    RetentionRules {
        rules = List.copyOf(rules);
        if (rules.stream().map(RetentionRule::state).collect(Collectors.toSet()).size() < rules.size()) {
            throw new IllegalArgumentException("There is one retention rule for a state");
        }
        if (rules.stream().anyMatch(rule -> rule.state() == KeptState.OPEN || rule.state() == KeptState.ERASED)) {
            throw new IllegalArgumentException("A case that is worked on is never proposed, nor one that is gone");
        }
    }

    /** The rules as the data file has them. */
    static RetentionRules load() {
        try (InputStream file = Objects.requireNonNull(RetentionRules.class.getResourceAsStream(FILE))) {
            return new RetentionRules(List.of(JsonMapper.shared().readValue(file, RetentionRule[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule by which a case is proposed for erasure on a day; empty where it is not its time, or its erasure is decided. */
    Optional<RetentionRule> decide(KeptCase kept, LocalDate asOf) {
        return rules.stream()
                .filter(_ -> kept.decision() == null)
                .filter(rule -> rule.state() == kept.state() && !kept.since().isAfter(rule.lastDay(asOf)))
                .findFirst();
    }
}
