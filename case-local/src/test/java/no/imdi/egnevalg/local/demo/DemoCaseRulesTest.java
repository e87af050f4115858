package no.imdi.egnevalg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Region;
import no.imdi.egnevalg.kernel.codelist.Requirement;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoCaseRulesTest {

    private final CodeLists codeLists = CodeLists.load();
    private final List<DemoCase> cases = DemoCases.of2012(2012);

    @ParameterizedTest
    @EnumSource
    void a_case_has_the_fields_that_its_service_registers(AdviserService service) {
        ServiceProfile profile = codeLists.service(service);
        assertThat(registrations(service))
                .allMatch(one -> meets(profile.region(), one.region()))
                .allMatch(one -> meets(profile.posting(), one.posting()));
    }

    @ParameterizedTest
    @EnumSource
    void a_case_has_categories_that_its_service_recorded_in_2012(AdviserService service) {
        ServiceProfile profile = codeLists.service(service);
        assertThat(registrations(service))
                .allMatch(one -> profile.records(one.category(), 2012))
                .allMatch(one ->
                        one.secondaryCategories().stream().allMatch(category -> profile.records(category, 2012)));
    }

    @ParameterizedTest
    @EnumSource
    void about_fifteen_percent_have_one_secondary_category(AdviserService service) {
        List<Registration> all = registrations(service);
        List<Registration> withOne =
                all.stream().filter(one -> !one.secondaryCategories().isEmpty()).toList();
        assertThat(withOne).allMatch(one -> one.secondaryCategories().size() == 1);
        assertThat(withOne).noneMatch(one -> one.secondaryCategories().contains(one.category()));
        assertThat(100.0 * withOne.size() / all.size()).isBetween(14.0, 16.0);
    }

    @Test
    void a_posting_belongs_to_the_service_and_lies_in_the_region() {
        for (DemoCase one : cases) {
            String code = one.registration().posting();
            if (code != null) {
                Posting posting = codeLists.posting(code).orElseThrow();
                assertThat(posting.service()).isEqualTo(one.service());
                assertThat(posting.region()).isEqualTo(one.registration().region());
            }
        }
    }

    @Test
    void every_region_has_cases_of_its_coordinator_and_of_the_competence_team() {
        assertThat(registrations(AdviserService.REGIONAL_COORDINATOR))
                .extracting(Registration::region)
                .contains(Region.values());
        assertThat(registrations(AdviserService.COMPETENCE_TEAM))
                .extracting(Registration::region)
                .contains(Region.values());
    }

    private List<Registration> registrations(AdviserService service) {
        return cases.stream()
                .filter(one -> one.service() == service)
                .map(DemoCase::registration)
                .toList();
    }

    private static boolean meets(Requirement requirement, @Nullable Object value) {
        return switch (requirement) {
            case REQUIRED -> value != null;
            case OPTIONAL -> true;
            case NONE -> value == null;
        };
    }
}
