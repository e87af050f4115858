package no.imdi.egnevalg.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {

    private static final Unit SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-01");
    private static final Unit OTHER_SCHOOL = new Unit(AdviserService.MINORITY_ADVISER, null, "SCHOOL-EAST-02");
    private static final Unit WEST = new Unit(AdviserService.REGIONAL_COORDINATOR, Region.WEST, null);
    private static final Unit TEAM = new Unit(AdviserService.COMPETENCE_TEAM, null, null);

    /** The case is the school's own, and shared with the coordinator of the west. */
    @ParameterizedTest
    @CsvSource({
        "adviser,        ordinary, OPEN",
        "adviser,        strict,   OPEN",
        "other adviser,  ordinary, EMERGENCY",
        "other adviser,  strict,   CLOSED",
        "coordinator,    ordinary, OPEN",
        "coordinator,    strict,   OPEN",
        "team,           ordinary, PURPOSE",
        "team,           strict,   PURPOSE",
        "analyst,        ordinary, CLOSED",
        "privacy,        ordinary, CLOSED",
        "operator,       ordinary, CLOSED"
    })
    void the_way_to_a_case_follows_from_whose_it_is(String who, String kept, ReadAccess way) {
        CaseScope scope = new CaseScope(SCHOOL.key(), Map.of("referral", WEST.key()), kept.equals("strict"));

        assertThat(ReadingRules.wayIn(caller(who), scope)).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OPEN,      -,             true",
                "EMERGENCY, -,             false",
                "EMERGENCY, BREAK_GLASS,   true",
                "EMERGENCY, STATE_PURPOSE, false",
                "PURPOSE,   -,             false",
                "PURPOSE,   BREAK_GLASS,   false",
                "PURPOSE,   STATE_PURPOSE, true",
                "CLOSED,    -,             false",
                "CLOSED,    BREAK_GLASS,   false",
                "CLOSED,    STATE_PURPOSE, false"
            })
    void a_grant_opens_the_way_it_was_given_for(ReadAccess way, @Nullable String granted, boolean open) {
        assertThat(ReadingRules.isOpen(way, granted)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,      OPEN,      false, true,  false, true",
        "OPEN,      OPEN,      false, false, false, true",
        "OPEN,      EMERGENCY, false, true,  false, false",
        "OPEN,      PURPOSE,   false, true,  false, false",
        "OPEN,      CLOSED,    true,  true,  false, false",
        "EMERGENCY, OPEN,      true,  true,  false, true",
        "EMERGENCY, EMERGENCY, false, true,  true,  false",
        "PURPOSE,   OPEN,      true,  true,  false, true",
        "PURPOSE,   OPEN,      true,  false, false, true",
        "PURPOSE,   PURPOSE,   false, true,  false, true",
        "PURPOSE,   PURPOSE,   false, false, false, false",
        "PURPOSE,   PURPOSE,   false, false, true,  true",
        "PURPOSE,   PURPOSE,   true,  true,  false, false",
        "PURPOSE,   PURPOSE,   true,  true,  true,  true"
    })
    void an_emergency_is_about_one_case_and_a_purpose_about_a_person(
            ReadAccess asked,
            ReadAccess other,
            boolean strict,
            boolean linkedByOthers,
            boolean granted,
            boolean shown) {
        assertThat(ReadingRules.isShownBeside(asked, other, strict, linkedByOthers, granted))
                .isEqualTo(shown);
    }

    private static Caller caller(String who) {
        return switch (who) {
            case "adviser" -> new Caller(who, Role.ADVISER, SCHOOL);
            case "other adviser" -> new Caller(who, Role.ADVISER, OTHER_SCHOOL);
            case "coordinator" -> new Caller(who, Role.COORDINATOR, WEST);
            case "team" -> new Caller(who, Role.COMPETENCE_TEAM, TEAM);
            case "analyst" -> new Caller(who, Role.ANALYST, null);
            case "privacy" -> new Caller(who, Role.PRIVACY_OFFICER, null);
            default -> new Caller(who, Role.OPERATOR, null);
        };
    }
}
