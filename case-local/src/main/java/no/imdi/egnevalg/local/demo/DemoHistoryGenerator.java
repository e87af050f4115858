package no.imdi.egnevalg.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;

/** Makes up the life of one case, one episode after the other. */
final class DemoHistoryGenerator {

    private final DemoCase demoCase;
    private final Chance chance;
    private final Diary diary;
    private final Episodes episodes;

    DemoHistoryGenerator(int number, DemoCase demoCase, Random random) {
        this.demoCase = demoCase;
        this.chance = new Chance(random);
        this.diary = new Diary(number, demoCase, random);
        this.episodes = new Episodes(demoCase, diary, chance);
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
                receiver.unit(),
                receiver.registeredOn(),
                "referrals/{referral}/acceptance",
                DemoReferral.acceptance(receiver),
                referred.receiver());
        work();
        diary.other(
                receiver.unit(),
                20,
                90,
                "referrals/{referral}/completion",
                Map.of("outcome", chance.any("HELP_GIVEN", "HELP_GIVEN", "TAKEN_OVER")));
        end();
        return diary.acts();
    }

    private void work() {
        episodes.guide(1 + chance.below(3), 1, 10);
        if (chance.percent(50)) {
            episodes.assessRisk();
        }
        if (chance.percent(45)) {
            episodes.takeMeasure();
        }
        if (chance.percent(30)) {
            episodes.flagConcern();
        }
        if (chance.percent(15)) {
            episodes.referToAgency();
        }
        if (chance.percent(8)) {
            episodes.develop();
        }
        if (demoCase.service() == AdviserService.MINORITY_ADVISER && chance.percent(4)) {
            episodes.handOver();
        }
        episodes.guide(chance.below(4), 10, 45);
    }

    private void end() {
        if (!chance.percent(78)) {
            return;
        }
        diary.later(20, 150, "closure", Map.of("outcome", outcome()));
        if (chance.percent(7)) {
            diary.later(
                    30,
                    120,
                    "reopening",
                    Map.of("reason", chance.any("NEW_CONCERN", "PERSON_MADE_CONTACT", "NEW_INFORMATION")));
            episodes.guide(1, 1, 5);
            if (chance.percent(50)) {
                diary.later(20, 60, "closure", Map.of("outcome", outcome()));
            }
        }
    }

    private String outcome() {
        return demoCase.registration().category() == Category.LEFT_ABROAD
                ? chance.any("RETURNED_TO_NORWAY", "REMAINS_ABROAD")
                : chance.any(
                        "SITUATION_IMPROVED",
                        "SITUATION_IMPROVED",
                        "IN_SAFETY",
                        "TAKEN_OVER",
                        "WISHED_TO_END",
                        "CONTACT_LOST",
                        "UNFOUNDED");
    }
}
