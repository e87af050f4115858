package no.imdi.egnevalg.query.overlap;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlapCoverageTest {

    @Test
    void a_pair_is_known_where_both_are() {
        OverlapCoverage coverage = new OverlapCoverage(Map.of(MINORITY_ADVISER, "..", REGIONAL_COORDINATOR, "."));

        assertThat(coverage.ofPair(INTEGRATION_ADVISER, COMPETENCE_TEAM)).isNull();
        assertThat(coverage.ofPair(MINORITY_ADVISER, COMPETENCE_TEAM)).isEqualTo("..");
        assertThat(coverage.ofPair(MINORITY_ADVISER, REGIONAL_COORDINATOR)).isEqualTo(".");
    }
}
