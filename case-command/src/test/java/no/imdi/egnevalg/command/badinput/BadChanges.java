package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.change;

import java.util.stream.Stream;

/** Corrections and voidings that cannot be understood, or may not be made. The case is at version 1. */
final class BadChanges {

    private BadChanges() {}

    static Stream<BadRequest> requests() {
        return Stream.concat(corrections(), voidings());
    }

    private static Stream<BadRequest> corrections() {
        return Stream.of(
                correction("no reason", "{\"gender\": \"MALE\"}", 422, "missing-field"),
                correction("unknown reason", "{\"reason\": \"" + MARKER + "\"}", 422, "unknown-code"),
                correction(
                        "reason as free text", "{\"reason\": {\"text\": \"" + MARKER + "\"}}", 400, "malformed-field"),
                correction("another service", with("service", "\"COMPETENCE_TEAM\""), 400, "unknown-field"),
                correction("unknown field", with(MARKER, "1"), 400, "unknown-field"),
                correction("unknown code", with("gender", "\"" + MARKER + "\""), 422, "unknown-code"),
                correction("malformed date", with("openedOn", "\"" + MARKER + "\""), 422, "malformed-date"),
                correction("a day to come", with("openedOn", "\"9999-12-31\""), 422, "opened-in-future"),
                correction("posting taken away", with("posting", "\"\""), 422, "posting-required"),
                correction("unknown posting", with("posting", "\"" + MARKER + "\""), 422, "posting-unknown"),
                correction("nothing", "{\"reason\": \"OTHER_MISTAKE\"}", 422, "nothing-corrected"),
                correction("what stands there", with("gender", "\"FEMALE\""), 422, "nothing-corrected"),
                correction("list as text", with("secondaryCategories", "\"\""), 400, "malformed-field"),
                correction("empty text in a list", with("secondaryCategories", "[\"\"]"), 422, "missing-field"));
    }

    private static Stream<BadRequest> voidings() {
        return Stream.of(
                change("void for no reason", "voiding", "{}", 422, "missing-field"),
                change("void for null", "voiding", "{\"reason\": null}", 422, "missing-field"),
                change("void for unknown reason", "voiding", "{\"reason\": \"" + MARKER + "\"}", 422, "unknown-code"),
                change("void with a note", "voiding", "{\"note\": \"" + MARKER + "\"}", 400, "unknown-field"),
                change("void without a body", "voiding", "", 400, "malformed-body"));
    }

    private static BadRequest correction(String name, String body, int status, String problem) {
        return change("correction: " + name, "corrections", body, status, problem);
    }

    private static String with(String field, String value) {
        return "{\"reason\": \"OTHER_MISTAKE\", \"" + field + "\": " + value + "}";
    }
}
