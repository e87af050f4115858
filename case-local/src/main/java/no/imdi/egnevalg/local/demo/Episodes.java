package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;

/** What may happen in a made-up case: each episode is some acts that belong together. */
final class Episodes {

    private static final Map<Category, Category> DEVELOPS_INTO = Map.of(
            Category.FEARED_FORCED_MARRIAGE, Category.COMPLETED_FORCED_MARRIAGE,
            Category.FEARED_LEFT_ABROAD, Category.LEFT_ABROAD,
            Category.EXTREME_CONTROL, Category.VIOLENCE_OR_THREATS);

    private final DemoCase demoCase;
    private final Diary diary;
    private final Chance chance;

    Episodes(DemoCase demoCase, Diary diary, Chance chance) {
        this.demoCase = demoCase;
        this.diary = diary;
        this.chance = chance;
    }

    void guide(int times, int minDays, int maxDays) {
        for (int i = 0; i < times; i++) {
            diary.later(
                    minDays,
                    maxDays,
                    "guidance",
                    Map.of(
                            "channel",
                            chance.any("MEETING", "MEETING", "PHONE", "MESSAGE", "VIDEO"),
                            "with",
                            List.of(party())));
        }
    }

    void assessRisk() {
        if (chance.percent(80)) {
            diary.later(0, 7, "risk-assessments", Map.of("level", chance.any("LOW", "MODERATE", "MODERATE", "HIGH")));
            return;
        }
        LocalDate day = diary.dayAfter(0, 7);
        diary.enter(
                day,
                "risk-assessments",
                Map.of("level", "ACUTE", "nextAssessmentOn", day.plusDays(7).toString()),
                null);
        diary.later(
                0,
                1,
                "measures",
                Map.of("measure", chance.any("POLICE_REPORTED", "CHILD_WELFARE_NOTIFIED", "SHELTER")));
        diary.later(2, 5, "risk-assessments", Map.of("level", chance.any("HIGH", "MODERATE")));
    }

    void takeMeasure() {
        diary.later(1, 20, "measures", Map.of("measure", measure()));
    }

    void flagConcern() {
        LocalDate day = diary.dayAfter(1, 15);
        diary.enter(
                day,
                "flags",
                Map.of(
                        "kind",
                        chance.any("JOURNEY_PLANNED", "MARRIAGE_PLANNED", "ABSENCE", "THREATS", "FOLLOW_UP"),
                        "dueOn",
                        day.plusDays(30 + chance.below(60)).toString()),
                "concern");
        guide(1, 5, 25);
        diary.later(
                10,
                60,
                "flags/{concern}/resolution",
                Map.of(
                        "resolution",
                        chance.any("MEASURES_TAKEN", "DID_NOT_HAPPEN", "TAKEN_OVER_BY_AGENCY", "UNFOUNDED")));
    }

    void referToAgency() {
        diary.later(
                1,
                15,
                "referrals",
                DemoReferral.toAgency(
                        chance.any("CHILD_WELFARE", "POLICE", "CRISIS_SHELTER", "HEALTH_SERVICE"),
                        chance.any("PROTECTION", "CARE")),
                "agency-referral");
        if (chance.percent(12)) {
            diary.later(
                    2,
                    14,
                    "referrals/{agency-referral}/rejection",
                    Map.of("reason", chance.any("NO_CAPACITY", "TOO_LITTLE_KNOWN")));
        } else {
            diary.later(1, 10, "referrals/{agency-referral}/acceptance", Map.of());
            diary.later(15, 60, "referrals/{agency-referral}/completion", Map.of("outcome", "HELP_GIVEN"));
        }
    }

    void develop() {
        Category next = DEVELOPS_INTO.get(demoCase.registration().category());
        if (next != null) {
            diary.turn(10, 60, "recategorisations", Map.of("to", next.name(), "reason", "FEARED_EVENT_HAPPENED"));
        }
    }

    void handOver() {
        String school =
                "SCHOOL-EAST-01".equals(demoCase.registration().posting()) ? "SCHOOL-EAST-02" : "SCHOOL-EAST-01";
        diary.later(
                5,
                30,
                "handover",
                Map.of("to", Map.of("service", "MINORITY_ADVISER", "posting", school), "reason", "PERSON_MOVED"));
        diary.takeOver(new Unit(AdviserService.MINORITY_ADVISER, null, school), 1, 7);
    }

    private String party() {
        return demoCase.service() == AdviserService.MINORITY_ADVISER
                ? chance.any("PERSON_CONCERNED", "PERSON_CONCERNED", "SCHOOL_STAFF", "PARENTS")
                : chance.any("PERSON_CONCERNED", "AGENCY", "AGENCY", "SCHOOL_STAFF");
    }

    private String measure() {
        return chance.any(
                "RISK_CONVERSATION",
                "RISK_CONVERSATION",
                "CHILD_WELFARE_NOTIFIED",
                "PASSPORT_SECURED",
                "MEETING_WITH_FAMILY",
                "CONSULAR_ASSISTANCE");
    }
}
