package no.imdi.egnevalg.command.casefile.units;

import static no.imdi.egnevalg.command.casefile.CaseFileScene.CODE_LISTS;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Units as they are sent: read, and held against the code lists. */
class UnitTest {

    static Stream<Unit> units() {
        return Stream.of(
                unit(MINORITY_ADVISER, null, "SCHOOL-EAST-01"),
                unit(MINORITY_ADVISER, Region.EAST, "SCHOOL-EAST-01"),
                unit(INTEGRATION_ADVISER, null, "EMBASSY-AMMAN"),
                unit(COMPETENCE_TEAM, null, null),
                unit(COMPETENCE_TEAM, Region.WEST, null),
                unit(REGIONAL_COORDINATOR, Region.NORTH, null));
    }

    @ParameterizedTest
    @MethodSource("units")
    void there_are_units_such_as_each_service_has_them(Unit unit) {
        assertThat(UnitRules.refusals("/owner", unit, CODE_LISTS)).isEmpty();
    }

    static Stream<Arguments> noUnits() {
        return Stream.of(
                noUnit(unit(REGIONAL_COORDINATOR, null, null), new Refusal.RegionRequired("/owner/region")),
                noUnit(
                        unit(INTEGRATION_ADVISER, Region.EAST, "EMBASSY-AMMAN"),
                        new Refusal.RegionNotRecorded("/owner/region")),
                noUnit(unit(MINORITY_ADVISER, null, null), new Refusal.PostingRequired("/owner/posting")),
                noUnit(unit(COMPETENCE_TEAM, null, "SCHOOL-EAST-01"), new Refusal.PostingNotRecorded("/owner/posting")),
                noUnit(unit(MINORITY_ADVISER, null, "SCHOOL-X"), new Refusal.PostingUnknown("/owner/posting")),
                noUnit(unit(MINORITY_ADVISER, null, "EMBASSY-AMMAN"), new Refusal.PostingUnknown("/owner/posting")),
                noUnit(
                        unit(MINORITY_ADVISER, Region.NORTH, "SCHOOL-EAST-01"),
                        new Refusal.PostingInOtherRegion("/owner/region")),
                noUnit(
                        unit(REGIONAL_COORDINATOR, null, "SCHOOL-EAST-01"),
                        new Refusal.RegionRequired("/owner/region"),
                        new Refusal.PostingNotRecorded("/owner/posting")));
    }

    @ParameterizedTest
    @MethodSource("noUnits")
    void what_a_service_does_not_have_is_no_unit(Unit unit, List<Refusal> refusals) {
        assertThat(UnitRules.refusals("/owner", unit, CODE_LISTS)).isEqualTo(refusals);
    }

    @Test
    void empty_texts_are_no_values() {
        FieldReader fields = new FieldReader();

        assertThat(new UnitFields("COMPETENCE_TEAM", "", "").read("/owner", fields))
                .contains(unit(COMPETENCE_TEAM, null, null));
        assertThat(fields.errors()).isEmpty();
    }

    @Test
    void everything_that_cannot_be_read_is_noted_where_it_stands() {
        FieldReader fields = new FieldReader();

        assertThat(new UnitFields(null, "MIDDLE", null).read("/owner", fields)).isEmpty();
        assertThat(fields.errors())
                .extracting(FieldError::pointer, FieldError::type)
                .containsExactly(tuple("/owner/service", "missing-field"), tuple("/owner/region", "unknown-code"));
    }

    private static Unit unit(AdviserService service, @Nullable Region region, @Nullable String posting) {
        return new Unit(service, region, posting);
    }

    private static Arguments noUnit(Unit unit, Refusal... refusals) {
        return Arguments.of(unit, List.of(refusals));
    }
}
