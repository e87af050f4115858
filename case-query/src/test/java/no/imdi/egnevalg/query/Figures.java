package no.imdi.egnevalg.query;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads figures from answers; what is not known, and so left out, adds nothing. */
final class Figures {

    private Figures() {}

    /** The figure at a JSON pointer. */
    static int at(JsonNode node, String pointer) {
        return node.at(pointer).asInt(0);
    }

    /** The sum of the figures at a JSON pointer in each of a list. */
    static int sum(JsonNode list, String pointer) {
        return list.valueStream().mapToInt(node -> at(node, pointer)).sum();
    }

    /** The sum of the figures at some JSON pointers. */
    static int sumOf(JsonNode node, String... pointers) {
        return Stream.of(pointers).mapToInt(pointer -> at(node, pointer)).sum();
    }
}
