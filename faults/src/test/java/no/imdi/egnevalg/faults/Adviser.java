package no.imdi.egnevalg.faults;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One client of the register, who takes one case after the other through some acts. Nobody else writes to these cases.
 */
final class Adviser {

    private static final List<String> CATEGORIES =
            List.of("FEARED_FORCED_MARRIAGE", "COMPLETED_FORCED_MARRIAGE", "EXTREME_CONTROL", "VIOLENCE_OR_THREATS");

    private final Desk desk;
    private final Callers callers;
    private final Ledger ledger;
    private final Random chance;
    private @Nullable CaseInHand inHand;
    private @Nullable String caseBefore;

    Adviser(Desk desk, Callers callers, Ledger ledger, Random chance) {
        this.desk = desk;
        this.callers = callers;
        this.ledger = ledger;
        this.chance = chance;
    }

    /** Takes the next act. */
    void act() {
        CaseInHand now = inHand;
        if (now == null) {
            open();
        } else if (now.isClosed() || chance.nextInt(8) == 0) {
            end(now);
        } else {
            goOn(now);
        }
    }

    private void open() {
        String category = anyCategory();
        LocalDate on =
                LocalDate.of(chance.nextInt(4) == 0 ? 2026 : 2012, 1 + chance.nextInt(6), 1 + chance.nextInt(28));
        Answer opened =
                callers.act(desk.user(), "/api/v1/cases", null, """
                {%s, "openedOn": "%s", "category": "%s", "ageBand": "AGE_16_17", "gender": "FEMALE",
                 "referralSource": "SCHOOL"}""".formatted(desk.place(), on, category), chance);
        String caseId = opened.body().path("caseId").asString();
        ledger.acknowledged(desk.user(), caseId, versionIn(opened));
        inHand = new CaseInHand(caseId, category, on);
    }

    private void goOn(CaseInHand now) {
        switch (chance.nextInt(10)) {
            case 0, 1, 2 -> simple(now, "guidance", "\"channel\": \"MEETING\", \"with\": [\"PERSON_CONCERNED\"]");
            case 3, 4 -> send(now, "notes", "{\"note\": \"She called. She wants to be called again.\"}");
            case 5 -> simple(now, "risk-assessments", "\"level\": \"MODERATE\"");
            case 6 -> concern(now);
            case 7, 8 -> referral(now);
            default -> correctOrLink(now);
        }
    }

    private void concern(CaseInHand now) {
        if (now.concern() == null) {
            Answer flagged = simple(
                    now,
                    "flags",
                    "\"kind\": \"JOURNEY_PLANNED\", \"dueOn\": \"%s\""
                            .formatted(now.day().plusDays(30)));
            now.flagged(flagged.body().path("concernId").asString());
        } else {
            simple(now, "flags/" + now.concern() + "/resolution", "\"resolution\": \"MEASURES_TAKEN\"");
            now.flagged(null);
        }
    }

    private void referral(CaseInHand now) {
        String referral = now.referral();
        if (referral == null) {
            Answer sent = simple(
                    now,
                    "referrals",
                    "\"to\": {\"unit\": {%s}}, \"reason\": \"EXPERTISE\""
                            .formatted(desk.colleague().place()));
            now.referred(sent.body().path("referralId").asString());
            return;
        }
        if (now.isAccepted()) {
            now.later(chance.nextInt(3));
            answer(now, "completion", "{\"on\": \"%s\", \"outcome\": \"HELP_GIVEN\"}".formatted(now.day()));
            now.referred(null);
            return;
        }
        Answer accepted = answer(now, "acceptance", "{\"on\": \"%s\"}".formatted(now.day()));
        ledger.holds(
                desk.colleague().user(),
                accepted.body().path("receivingCaseId").asString(),
                accepted.body().path("receivingVersion").asLong());
        now.accepted();
    }

    /** What the colleague does with the referral. */
    private Answer answer(CaseInHand now, String act, String body) {
        String path = "/api/v1/cases/" + now.caseId() + "/referrals/" + now.referral() + "/" + act;
        Answer answer = callers.act(desk.colleague().user(), path, versionOf(now), body, chance);
        ledger.acknowledged(desk.user(), now.caseId(), versionIn(answer));
        return answer;
    }

    private void correctOrLink(CaseInHand now) {
        String other = caseBefore;
        if (other != null && !now.isLinked() && chance.nextBoolean()) {
            send(now, "links", "{\"caseId\": \"%s\", \"grounds\": \"SAME_CIRCUMSTANCES\"}".formatted(other));
            ledger.grown(other, 1);
            now.linked(true);
        } else if (other != null && now.isLinked() && chance.nextInt(3) == 0) {
            send(now, "links/" + other + "/removal", "{\"reason\": \"NOT_SAME_PERSON\"}");
            ledger.grown(other, 1);
            now.linked(false);
        } else {
            String category = anyCategory();
            if (!category.equals(now.category())) {
                send(now, "corrections", "{\"reason\": \"WRONG_CATEGORY\", \"category\": \"%s\"}".formatted(category));
                now.isAbout(category);
            }
        }
    }

    private void end(CaseInHand now) {
        boolean done = now.concern() == null && now.referral() == null;
        if (now.isClosed() && chance.nextBoolean()) {
            simple(now, "reopening", "\"reason\": \"NEW_CONCERN\"");
            now.closed(false);
            return;
        }
        if (done && !now.isClosed() && chance.nextInt(3) == 0) {
            simple(now, "closure", "\"outcome\": \"SITUATION_IMPROVED\"");
            now.closed(true);
            return;
        }
        if (done && !now.isClosed() && chance.nextInt(5) == 0) {
            send(now, "voiding", "{\"reason\": \"TEST_REGISTRATION\"}");
        }
        caseBefore = now.caseId();
        inHand = null;
    }

    private Answer simple(CaseInHand now, String act, String rest) {
        now.later(chance.nextInt(3));
        return send(now, act, "{\"on\": \"%s\", %s}".formatted(now.day(), rest));
    }

    private Answer send(CaseInHand now, String act, String body) {
        Answer answer =
                callers.act(desk.user(), "/api/v1/cases/" + now.caseId() + "/" + act, versionOf(now), body, chance);
        ledger.acknowledged(desk.user(), now.caseId(), versionIn(answer));
        return answer;
    }

    private long versionOf(CaseInHand now) {
        return Objects.requireNonNull(ledger.cases().get(now.caseId())).version();
    }

    private static long versionIn(Answer answer) {
        return Long.parseLong(answer.header("ETag").replace("\"", ""));
    }

    private String anyCategory() {
        return CATEGORIES.get(chance.nextInt(CATEGORIES.size()));
    }
}
