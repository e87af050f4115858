package no.imdi.egnevalg.kernel.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coverage that holds before anything is declared, from the data file beside this class. A year that no span names
 * was not collected.
 */
public final class SeededCoverage {

    private static final String FILE = "coverage.json";

    private SeededCoverage() {}

    private record Seed(int version, List<CoverageSpan> spans) {}

    /** The spans of this version of the register, no year of a subject and service in two of them. */
    public static List<CoverageSpan> load() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream data = Objects.requireNonNull(SeededCoverage.class.getResourceAsStream(FILE), FILE)) {
            return List.copyOf(mapper.readValue(data, Seed.class).spans());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
