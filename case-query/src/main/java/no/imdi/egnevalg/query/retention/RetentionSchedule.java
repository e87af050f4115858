package no.imdi.egnevalg.query.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Loads the data file with the retention rules. */
final class RetentionSchedule {

    private static final String FILE = "retention-rules.json";

    private RetentionSchedule() {}

    /** Returns the rules in the file. */
    static RetentionRules rules() {
        try (InputStream file = Objects.requireNonNull(RetentionSchedule.class.getResourceAsStream(FILE))) {
            return new RetentionRules(List.of(JsonMapper.shared().readValue(file, RetentionRule[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
