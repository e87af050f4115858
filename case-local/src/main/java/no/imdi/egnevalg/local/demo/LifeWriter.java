package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;

/** Makes up what happens in one case, one thing after the other. */
final class LifeWriter {

    private static final Map<Category, Category> DEVELOPS_INTO = Map.of(
            Category.FEARED_FORCED_MARRIAGE, Category.COMPLETED_FORCED_MARRIAGE,
            Category.FEARED_LEFT_ABROAD, Category.LEFT_ABROAD,
            Category.EXTREME_CONTROL, Category.VIOLENCE_OR_THREATS);

    private final DemoCase demoCase;
    private final Random random;
    private final Diary diary;

    LifeWriter(int number, DemoCase demoCase, Random random) {
        this.demoCase = demoCase;
        this.random = random;
        this.diary = new Diary(number, demoCase.registeredOn(), random);
    }

    /** The acts of a case of its own. */
    List<DemoStep.Act> written() {
        work();
        end();
        return diary.acts();
    }

    /** The acts of a case that is referred to another service on the way. */
    List<DemoStep.Act> writtenWith(Referred referred, DemoCase receiver) {
        diary.enter(referred.sentOn(), "referrals", DemoReferral.sending(receiver, referred.sentOn()), "referral");
        diary.open(
                receiver.registeredOn(),
                "referrals/{referral}/acceptance",
                DemoReferral.acceptance(receiver),
                referred.receiver());
        work();
        diary.later(
                20,
                90,
                "referrals/{referral}/completion",
                Map.of("outcome", any("HELP_GIVEN", "HELP_GIVEN", "TAKEN_OVER")));
        end();
        return diary.acts();
    }

    private void work() {
        guide(1 + random.nextInt(3), 1, 10);
        if (chance(50)) {
            assessRisk();
        }
        if (chance(45)) {
            diary.later(1, 20, "measures", Map.of("measure", measure()));
        }
        if (chance(30)) {
            flagConcern();
        }
        if (chance(15)) {
            referToAgency();
        }
        if (chance(8)) {
            develop();
        }
        if (demoCase.service() == AdviserService.MINORITY_ADVISER && chance(4)) {
            handOver();
        }
        guide(random.nextInt(4), 10, 45);
    }

    private void end() {
        if (!chance(78)) {
            return;
        }
        diary.later(20, 150, "closure", Map.of("outcome", outcome()));
        if (chance(7)) {
            diary.later(
                    30,
                    120,
                    "reopening",
                    Map.of("reason", any("NEW_CONCERN", "PERSON_MADE_CONTACT", "NEW_INFORMATION")));
            guide(1, 1, 5);
            if (chance(50)) {
                diary.later(20, 60, "closure", Map.of("outcome", outcome()));
            }
        }
    }

    private void guide(int times, int minDays, int maxDays) {
        for (int i = 0; i < times; i++) {
            diary.later(
                    minDays,
                    maxDays,
                    "guidance",
                    Map.of(
                            "channel",
                            any("MEETING", "MEETING", "PHONE", "MESSAGE", "VIDEO"),
                            "with",
                            List.of(party())));
        }
    }

    private String party() {
        return demoCase.service() == AdviserService.MINORITY_ADVISER
                ? any("PERSON_CONCERNED", "PERSON_CONCERNED", "SCHOOL_STAFF", "PARENTS")
                : any("PERSON_CONCERNED", "AGENCY", "AGENCY", "SCHOOL_STAFF");
    }

    private void assessRisk() {
        if (chance(80)) {
            diary.later(0, 7, "risk-assessments", Map.of("level", any("LOW", "MODERATE", "MODERATE", "HIGH")));
            return;
        }
        LocalDate day = diary.dayAfter(0, 7);
        diary.enter(
                day,
                "risk-assessments",
                Map.of("level", "ACUTE", "nextAssessmentOn", day.plusDays(7).toString()),
                null);
        diary.later(0, 1, "measures", Map.of("measure", any("POLICE_REPORTED", "CHILD_WELFARE_NOTIFIED", "SHELTER")));
        diary.later(2, 5, "risk-assessments", Map.of("level", any("HIGH", "MODERATE")));
    }

    private void flagConcern() {
        LocalDate day = diary.dayAfter(1, 15);
        diary.enter(
                day,
                "flags",
                Map.of(
                        "kind",
                        any("JOURNEY_PLANNED", "MARRIAGE_PLANNED", "ABSENCE", "THREATS", "FOLLOW_UP"),
                        "dueOn",
                        day.plusDays(30 + random.nextInt(60)).toString()),
                "concern");
        guide(1, 5, 25);
        diary.later(
                10,
                60,
                "flags/{concern}/resolution",
                Map.of("resolution", any("MEASURES_TAKEN", "DID_NOT_HAPPEN", "TAKEN_OVER_BY_AGENCY", "UNFOUNDED")));
    }

    private void referToAgency() {
        diary.later(
                1,
                15,
                "referrals",
                DemoReferral.toAgency(
                        any("CHILD_WELFARE", "POLICE", "CRISIS_SHELTER", "HEALTH_SERVICE"), any("PROTECTION", "CARE")),
                "agency-referral");
        if (chance(12)) {
            diary.later(
                    2,
                    14,
                    "referrals/{agency-referral}/rejection",
                    Map.of("reason", any("NO_CAPACITY", "TOO_LITTLE_KNOWN")));
        } else {
            diary.later(1, 10, "referrals/{agency-referral}/acceptance", Map.of());
            diary.later(15, 60, "referrals/{agency-referral}/completion", Map.of("outcome", "HELP_GIVEN"));
        }
    }

    private void develop() {
        Category next = DEVELOPS_INTO.get(demoCase.registration().category());
        if (next != null) {
            diary.turn(10, 60, "recategorisations", Map.of("to", next.name(), "reason", "FEARED_EVENT_HAPPENED"));
        }
    }

    private void handOver() {
        String school =
                "SCHOOL-EAST-01".equals(demoCase.registration().posting()) ? "SCHOOL-EAST-02" : "SCHOOL-EAST-01";
        diary.later(
                5,
                30,
                "handover",
                Map.of("to", Map.of("service", "MINORITY_ADVISER", "posting", school), "reason", "PERSON_MOVED"));
        diary.later(1, 7, "handover/acceptance", Map.of());
    }

    private String measure() {
        return any(
                "RISK_CONVERSATION",
                "RISK_CONVERSATION",
                "CHILD_WELFARE_NOTIFIED",
                "PASSPORT_SECURED",
                "MEETING_WITH_FAMILY",
                "CONSULAR_ASSISTANCE");
    }

    private String outcome() {
        return demoCase.registration().category() == Category.LEFT_ABROAD
                ? any("RETURNED_TO_NORWAY", "REMAINS_ABROAD")
                : any(
                        "SITUATION_IMPROVED",
                        "SITUATION_IMPROVED",
                        "IN_SAFETY",
                        "TAKEN_OVER",
                        "WISHED_TO_END",
                        "CONTACT_LOST",
                        "UNFOUNDED");
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String... values) {
        return values[random.nextInt(values.length)];
    }
}
