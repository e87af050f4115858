package no.imdi.egnevalg.kernel.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The coverage that applies before anything is declared, from the data file beside this class. Figures of a year
 * outside all spans were not collected.
 */
public final class SeededCoverage {

    private static final String FILE = "coverage.json";

    private SeededCoverage() {}

    private record Seed(int version, List<CoverageSpan> spans) {}

    /** The spans of this version of the register. No two of them overlap for the same subject and service. */
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
