package no.imdi.egnevalg.query.keyfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFiguresPropertyTest {

    private static final Set<String> UNDER_18 = Set.of("AGE_0_12", "AGE_13_15", "AGE_16_17");
    private static final Set<String> FIRST_LINE = Set.of(
            "SCHOOL",
            "MINORITY_ADVISER",
            "INTEGRATION_ADVISER",
            "HEALTH_SERVICE",
            "CHILD_WELFARE",
            "POLICE",
            "UDI",
            "FOREIGN_MISSION",
            "NAV");
    private static final Set<String> NAMED_TOGETHER =
            Set.of("SCHOOL", "MINORITY_ADVISER", "HEALTH_SERVICE", "CHILD_WELFARE", "POLICE", "UDI");

    @Test
    void shares_are_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        try (SimulatedViews views = new SimulatedViews()) {
            qt().withExamples(15).forAll(longs().all()).checkAssert(seed -> {
                List<RecordedEvent> events = LifeOfCases.events(seed, 80);
                views.project(views.bean(CaseLivesProjection.class), events, seed, 10);

                for (AdviserService service : AdviserService.values()) {
                    List<Registration> cases = PlainLife.of(events).stream()
                            .filter(life -> life.opened().service() == service)
                            .map(PlainLife::registration)
                            .filter(registration -> registration.year() == 2012)
                            .toList();
                    assertThat(views.bean(KeyFigures.class).of(service, 2012, Language.ENGLISH))
                            .isNotEmpty()
                            .allSatisfy(share -> {
                                assertThat(share.denominator()).isEqualTo(cases.size());
                                assertThat(share.numerator()).isEqualTo(recount(share, cases));
                            });
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 13", "1, 3, 33", "2, 3, 67", "-1, 8, -12", "-1, 3, -33", "0, 0, 0", "30000000, 30000000, 100"})
    void per_cent_round_half_up(int numerator, int denominator, int percent) {
        assertThat(Share.percent(numerator, denominator)).isEqualTo(percent);
    }

    private static int recount(Share share, List<Registration> cases) {
        return (int) cases.stream().filter(each -> isIn(share, each)).count();
    }

    private static boolean isIn(Share share, Registration registration) {
        return switch (share.of()) {
            case "category" -> registration.category().name().equals(share.code());
            case "gender" -> registration.gender().name().equals(share.code());
            case "ageBand" -> registration.ageBand().name().equals(share.code());
            case "referralSource" -> registration.referralSource().name().equals(share.code());
            default -> isInGroup(share.code(), registration);
        };
    }

    private static boolean isInGroup(String group, Registration registration) {
        String source = registration.referralSource().name();
        return switch (group) {
            case "UNDER_18" -> UNDER_18.contains(registration.ageBand().name());
            case "REFERRED_BY_FIRST_LINE" -> FIRST_LINE.contains(source);
            default -> NAMED_TOGETHER.contains(source);
        };
    }
}
