package no.imdi.egnevalg.command.badinput;

import static no.imdi.egnevalg.command.FollowUpAct.RECATEGORISATION;
import static no.imdi.egnevalg.command.badinput.BadRequest.MARKER;
import static no.imdi.egnevalg.command.badinput.BadRequest.change;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.FollowUpAct;

/** Acts of the follow-up that no case takes, whichever act it is. The case is open, and at version 1. */
final class BadFollowUps {

    private static final String TEXT = "\"" + MARKER + "\"";

    private BadFollowUps() {}

    static Stream<BadRequest> requests() {
        return Arrays.stream(FollowUpAct.values()).flatMap(BadFollowUps::requests);
    }

    private static Stream<BadRequest> requests(FollowUpAct act) {
        String day = act == RECATEGORISATION ? "effectiveOn" : "on";
        return Stream.of(
                bad(
                        act,
                        "with a remark",
                        act.body().replaceFirst("\\{", "{\"remark\": " + TEXT + ", "),
                        400,
                        "unknown-field"),
                bad(act, "on no day", act.with(day, TEXT), 422, "malformed-date"),
                bad(act, "on a day as number", act.with(day, "20120312"), 400, "malformed-field"),
                bad(act, "in a list", "[" + act.body() + "]", 400, "malformed-body"),
                bad(act, "without a body", "", 400, "malformed-body"),
                onNoCase(act));
    }

    private static BadRequest onNoCase(FollowUpAct act) {
        return new BadRequest(
                act + " on no case",
                target -> target.json(act.path(MARKER, MARKER))
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.ofString(act.body())),
                404,
                "case-not-found");
    }

    /** A body that an act on the case does not take. Where it is about a concern, there is no such concern. */
    static BadRequest bad(FollowUpAct act, String name, String body, int status, String problem) {
        String address = act.path("", MARKER).substring("/api/v1/cases//".length());
        return change(act + " " + name, address, body, status, problem);
    }
}
