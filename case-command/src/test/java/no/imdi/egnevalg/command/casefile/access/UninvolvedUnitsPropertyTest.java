package no.imdi.egnevalg.command.casefile.access;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.access.CaseAccessRules.Access;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Units come into a case and leave it at random; who is in it is counted beside the case, unit by unit. */
class UninvolvedUnitsPropertyTest {

    private static final int EXAMPLES = 300;
    private static final int STEPS = 60;
    private static final List<Unit> UNITS = IntStream.rangeClosed(1, 6)
            .mapToObj(number -> new Unit(MINORITY_ADVISER, null, "SCHOOL-EAST-0" + number))
            .toList();

    @Test
    void a_unit_that_is_not_involved_does_not_know_of_the_case_whatever_it_asks_for() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            RandomInvolvement life = new RandomInvolvement(seed);
            for (int step = 0; step < STEPS; step++) {
                life.step();
                UNITS.forEach(unit -> assertKnowsOnlyIfInvolved(life, unit));
            }
        });
    }

    @Test
    void after_a_handover_the_old_owner_knows_of_the_case_by_a_referral_of_its_own_only() {
        qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
            RandomInvolvement life = new RandomInvolvement(seed);
            for (int step = 0; step < STEPS; step++) {
                Unit before = life.owner;
                int handovers = life.handovers;
                life.step();
                if (life.handovers > handovers && !life.owner.equals(before)) {
                    assertThat(CaseAccessRules.maySee(life.life.facts(), new Caller("old", Role.ADVISER, before)))
                            .isEqualTo(life.referred.containsValue(before));
                }
            }
        });
    }

    private static void assertKnowsOnlyIfInvolved(RandomInvolvement life, Unit unit) {
        Caller caller = new Caller("adviser", Role.ADVISER, unit);
        boolean involved = life.isInvolved(unit);
        life.actingUnits()
                .forEach(acting -> assertThat(CaseAccessRules.decide(life.life.facts(), acting, caller))
                        .as("%s for %s, involved: %s", acting, unit, involved)
                        .matches(access -> (access == Access.HIDDEN) != involved));
    }

    private static final class RandomInvolvement {

        private final Random random;
        private final CaseLife life = new CaseLife(UNITS.getFirst());
        private final Map<String, Unit> referred = new HashMap<>();
        private final Map<String, Unit> concerned = new HashMap<>();
        private final Set<String> everReferred = new HashSet<>(Set.of("never"));
        private Unit owner = UNITS.getFirst();
        private @Nullable Unit offered;
        private int handovers;
        private boolean isVoid;

        private RandomInvolvement(long seed) {
            this.random = new Random(seed);
        }

        private void step() {
            if (!isVoid) {
                happen();
            }
        }

        private void happen() {
            Unit unit = UNITS.get(random.nextInt(UNITS.size()));
            String id = "id-" + random.nextInt(1_000_000);
            switch (random.nextInt(11)) {
                case 0 -> {
                    life.sent(id, unit);
                    referred.put(id, unit);
                    everReferred.add(id);
                }
                case 1 -> referred.keySet().stream().findFirst().ifPresent(life::accepted);
                case 2 ->
                    referred.keySet().stream().findFirst().ifPresent(ended -> {
                        life.ended(ended);
                        referred.remove(ended);
                    });
                case 3 -> {
                    life.offered(unit);
                    offered = unit;
                }
                case 4 -> {
                    life.declined();
                    offered = null;
                }
                case 5 -> {
                    if (offered != null) {
                        life.handedOver(offered);
                        ownedBy(offered);
                        offered = null;
                        handovers++;
                    }
                }
                case 6 -> {
                    life.flagged(id, unit);
                    concerned.put(id, unit);
                }
                case 7 -> {
                    life.corrected(unit);
                    if (handovers == 0) {
                        ownedBy(unit);
                    }
                    if (random.nextInt(10) == 0) {
                        declareVoid();
                    }
                }
                case 8 -> life.seen();
                case 9 -> {
                    Unit from = UNITS.get(random.nextInt(UNITS.size()));
                    if (!from.equals(owner)) {
                        life.replaced(from, unit);
                        replaced(from, unit);
                    }
                }
                default ->
                    concerned.keySet().stream().findFirst().ifPresent(resolved -> {
                        life.resolved(resolved);
                        concerned.remove(resolved);
                    });
            }
        }

        /** Who owned the case looks after nothing in it any more. */
        private void ownedBy(Unit newOwner) {
            Unit before = owner;
            concerned.replaceAll((_, unit) -> unit.equals(before) ? newOwner : unit);
            owner = newOwner;
        }

        /** All cases of a unit went to another one. */
        private void replaced(Unit from, Unit to) {
            referred.replaceAll((_, unit) -> unit.equals(from) ? to : unit);
            concerned.replaceAll((_, unit) -> unit.equals(from) ? to : unit);
            offered = from.equals(offered) ? to : offered;
        }

        private void declareVoid() {
            life.voided();
            referred.clear();
            concerned.clear();
            offered = null;
            isVoid = true;
        }

        private boolean isInvolved(Unit unit) {
            return unit.equals(owner)
                    || unit.equals(offered)
                    || referred.containsValue(unit)
                    || concerned.containsValue(unit);
        }

        private Stream<ActingUnit> actingUnits() {
            return Stream.of(
                            Stream.of(
                                    ActingUnit.OWNER,
                                    ActingUnit.OWNER_OR_COMPETENCE_TEAM,
                                    ActingUnit.HANDOVER_RECIPIENT,
                                    new ActingUnit.ConcernOwner("never")),
                            everReferred.stream().map(ActingUnit.ReferralRecipient::new),
                            concerned.keySet().stream().map(ActingUnit.ConcernOwner::new))
                    .flatMap(acts -> acts);
        }
    }
}
