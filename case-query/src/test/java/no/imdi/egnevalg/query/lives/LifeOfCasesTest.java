package no.imdi.egnevalg.query.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import no.imdi.egnevalg.command.casefile.registration.RegistrationRules;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.junit.jupiter.api.Test;

class LifeOfCasesTest {

    @Test
    void every_event_of_a_case_occurs() {
        Set<Class<?>> types = LongStream.range(0, 40)
                .boxed()
                .flatMap(seed -> LifeOfCases.events(seed, 300).stream())
                .<Class<?>>map(event -> event.payload().getClass())
                .collect(Collectors.toSet());
        assertThat(types).containsExactlyInAnyOrderElementsOf(List.of(CaseFileEvent.class.getPermittedSubclasses()));
    }

    @Test
    void the_same_seed_gives_the_same_lives() {
        assertThat(LifeOfCases.events(7, 300)).isEqualTo(LifeOfCases.events(7, 300));
    }

    @Test
    void streams_are_numbered_from_0_without_gaps_and_recorded_in_order() {
        Map<String, Long> next = new HashMap<>();
        for (RecordedEvent event : LifeOfCases.events(3, 500)) {
            assertThat(event.sequenceNumber()).isEqualTo(next.merge(event.streamId(), 1L, Long::sum) - 1);
        }
    }

    @Test
    void several_cases_live_side_by_side() {
        assertThat(LifeOfCases.states(LifeOfCases.events(5, 60))).hasSizeGreaterThan(3);
    }

    @Test
    void every_registration_may_stand() {
        CodeLists codeLists = CodeLists.load();
        for (RecordedEvent event : LifeOfCases.events(11, 2000)) {
            if (event.payload() instanceof CaseFileOpened opened) {
                assertThat(RegistrationRules.refusals(
                                opened.service(), opened.registration(), opened.recorded(), codeLists))
                        .isEmpty();
            }
            if (event.payload() instanceof RegistrationCorrected corrected) {
                assertThat(RegistrationRules.refusals(
                                corrected.service(), corrected.to(), corrected.recorded(), codeLists))
                        .isEmpty();
            }
        }
    }
}
