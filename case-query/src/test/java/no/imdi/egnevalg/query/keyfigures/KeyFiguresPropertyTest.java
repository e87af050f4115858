package no.imdi.egnevalg.query.keyfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.lives.PlainLife;
import no.imdi.egnevalg.query.measures.NewCasesOfYear;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.junit.jupiter.api.Test;

class KeyFiguresPropertyTest {

    private static final CodeLists CODES = CodeLists.load();

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
                    List<Share> shares =
                            views.bean(KeyFigures.class).of(service, 2012, newCases(service, cases), Language.ENGLISH);
                    assertThat(shares.stream().map(Share::of).distinct().count())
                            .isEqualTo(cases.isEmpty() ? 0 : 5);
                    assertThat(shares).allSatisfy(share -> {
                        assertThat(share.denominator()).isEqualTo(cases.size());
                        assertThat(share.numerator()).isEqualTo(recount(share, cases));
                    });
                }
            });
        }
    }

    /** What the yearly table has of these cases. */
    private static NewCasesOfYear newCases(AdviserService service, List<Registration> cases) {
        Map<Category, Integer> byCategory = new EnumMap<>(Category.class);
        CODES.service(service).categories().stream()
                .filter(row -> row.inUseIn(2012))
                .forEach(row -> byCategory.put(row.category(), 0));
        cases.forEach(each -> byCategory.merge(each.category(), 1, Integer::sum));
        return new NewCasesOfYear(cases.size(), null, CoverageSource.REGISTER, byCategory, null, null);
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
