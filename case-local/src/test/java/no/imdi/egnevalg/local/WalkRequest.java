package no.imdi.egnevalg.local;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One request of requests.http, and the answers that its comments promise.
 *
 * @param name under which later requests find its answer; empty where none does
 * @param again what is promised where the walk is taken again
 */
record WalkRequest(
        String title,
        String name,
        String method,
        String address,
        Map<String, String> headers,
        String body,
        Promise first,
        Promise again) {

    private static final Pattern VARIABLE = Pattern.compile("(?m)^@(\\w+) = (.*)$");
    private static final Pattern FIRST = Pattern.compile("(?m)^# → (\\d{3})(?: ([a-z-]+))?(.*)$");
    private static final Pattern AGAIN = Pattern.compile("(?m)^# the second time → (\\d{3})(?: ([a-z-]+))?(.*)$");
    private static final Pattern NAME = Pattern.compile("(?m)^# @name (\\w+)$");
    private static final Pattern OF_ANSWER = Pattern.compile("\\{\\{(\\w+)\\.response\\.body\\.([\\w.\\[\\]]+)}}");
    private static final Pattern BASIC = Pattern.compile("Basic (\\S+) (\\S+)");
    private static final Pattern ETAG = Pattern.compile("ETag (\"\\d+\")");

    /**
     * What is said of an answer.
     *
     * @param problem its type; empty where none is named
     * @param etag empty where none is named
     */
    record Promise(int status, String problem, String etag) {

        private static Promise of(MatchResult said) {
            Matcher etag = ETAG.matcher(said.group(3));
            String problem = said.group(2);
            return new Promise(
                    Integer.parseInt(said.group(1)), problem == null ? "" : problem, etag.find() ? etag.group(1) : "");
        }
    }

    /** All requests of a text, with its variables put in, except those that are given otherwise. */
    static List<WalkRequest> in(String text, Map<String, String> given) {
        Map<String, String> variables = new LinkedHashMap<>();
        VARIABLE.matcher(text).results().forEach(found -> variables.put(found.group(1), found.group(2)));
        variables.putAll(given);
        String filled = text;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            filled = filled.replace("{{" + variable.getKey() + "}}", variable.getValue());
        }
        return Stream.of(filled.split("(?m)^### "))
                .skip(1)
                .map(WalkRequest::read)
                .toList();
    }

    /** The request to send, with what the named answers hold put in, and a name and secret as the header wants them. */
    WalkRequest after(Map<String, JsonNode> answers) {
        Map<String, String> sent = new LinkedHashMap<>();
        headers.forEach((header, value) -> sent.put(header, encoded(filled(value, answers))));
        return new WalkRequest(
                title, name, method, filled(address, answers), sent, filled(body, answers), first, again);
    }

    /** The path alone, where anything may stand in place of what answers hold. */
    String path() {
        return URI.create(OF_ANSWER.matcher(address).replaceAll("x")).getPath();
    }

    private static String filled(String value, Map<String, JsonNode> answers) {
        return OF_ANSWER
                .matcher(value)
                .replaceAll(found ->
                        answers.get(found.group(1)).at(pointer(found.group(2))).asString());
    }

    /** From the way of JSONPath, as in {@code list[0].id}. */
    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String encoded(String value) {
        return BASIC.matcher(value)
                .replaceAll(found -> "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (found.group(1) + ":" + found.group(2)).getBytes(StandardCharsets.UTF_8)));
    }

    private static WalkRequest read(String block) {
        String title = block.lines().findFirst().orElseThrow();
        Promise first = promise(FIRST, block, null);
        String[] parts = block.lines()
                .skip(1)
                .filter(line -> !line.startsWith("#"))
                .reduce("", (text, line) -> text + line + '\n')
                .strip()
                .split("\n\n", 2);
        List<String> lines = parts[0].lines().toList();
        String[] asked = lines.getFirst().split(" ", 2);
        Map<String, String> headers = new LinkedHashMap<>();
        lines.stream().skip(1).map(line -> line.split(": ", 2)).forEach(header -> headers.put(header[0], header[1]));
        Matcher name = NAME.matcher(block);
        return new WalkRequest(
                title,
                name.find() ? name.group(1) : "",
                asked[0],
                asked[1],
                headers,
                parts.length == 1 ? "" : parts[1],
                first,
                promise(AGAIN, block, first));
    }

    private static Promise promise(Pattern pattern, String block, Promise otherwise) {
        return pattern.matcher(block)
                .results()
                .findFirst()
                .map(Promise::of)
                .or(() -> Optional.ofNullable(otherwise))
                .orElseThrow(() -> new IllegalStateException("No answer is promised for " + block));
    }
}
