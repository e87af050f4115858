package no.imdi.egnevalg.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON data files beside this class. */
final class DemoResources {

    private DemoResources() {}

    static <T> T read(String name, Class<T> type) {
        try (InputStream data = Objects.requireNonNull(DemoResources.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readValue(data, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
