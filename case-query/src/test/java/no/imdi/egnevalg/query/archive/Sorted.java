package no.imdi.egnevalg.query.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes JSON in its canonical form in another way than the register does. */
final class Sorted {

    private Sorted() {}

    static byte[] bytes(JsonNode json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(JsonNode json) {
        if (json.isArray()) {
            return json.valueStream().map(Sorted::text).collect(Collectors.joining(",", "[", "]"));
        }
        if (json.isObject()) {
            return json.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(property -> "\"" + property.getKey() + "\":" + text(property.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return json.toString();
    }
}
