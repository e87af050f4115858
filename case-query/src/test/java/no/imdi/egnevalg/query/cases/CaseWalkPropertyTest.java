package no.imdi.egnevalg.query.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.codelist.RiskLevel;
import no.imdi.egnevalg.query.cases.CaseMoves.Move;
import org.junit.jupiter.api.Test;

class CaseWalkPropertyTest {

    private static final Instant BEGIN = Instant.parse("2012-06-01T08:00:00Z");
    private static final int CASES = 40;

    @Test
    void whatever_happens_between_two_pages_each_case_that_was_there_is_shown_once() {
        qt().withExamples(300).forAll(longs().all()).checkAssert(seed -> {
            Register register = new Register(seed);
            List<String> there = register.caseIds();
            CaseOrder order = register.any(CaseOrder.values());

            List<String> shown = walk(register, order, register.random.nextInt(7) + 1);

            assertThat(shown).doesNotHaveDuplicates().containsAll(there);
        });
    }

    @Test
    void a_walk_in_which_nothing_happens_shows_the_list_in_its_order() {
        qt().withExamples(200).forAll(longs().all()).checkAssert(seed -> {
            Register register = new Register(seed);
            CaseOrder order = register.any(CaseOrder.values());
            List<CaseMoves> cases = register.inView();
            List<String> whole = CaseWalk.begin(order, cases, BEGIN)
                    .next(cases, cases.size())
                    .caseIds();

            List<CasePlace> places = cases.stream()
                    .map(one -> new CasePlace(order.keyOf(one.at(one.version())), one.caseId()))
                    .sorted(order.places())
                    .toList();

            assertThat(whole).isEqualTo(places.stream().map(CasePlace::caseId).toList());
            assertThat(walked(cases, order)).isEqualTo(whole);
        });
    }

    private static List<String> walked(List<CaseMoves> cases, CaseOrder order) {
        List<String> shown = new ArrayList<>();
        CaseWalk walk = CaseWalk.begin(order, cases, BEGIN);
        while (walk != null) {
            CaseWalk.Page page = walk.next(cases, 3);
            shown.addAll(page.caseIds());
            walk = page.next() == null ? null : CaseWalk.read(page.next().write());
        }
        return shown;
    }

    /** The cursor goes out and comes back as a caller gives it. */
    private static List<String> walk(Register register, CaseOrder order, int limit) {
        List<String> shown = new ArrayList<>();
        CaseWalk walk = CaseWalk.begin(order, register.inView(), BEGIN);
        while (walk != null) {
            CaseWalk.Page page = walk.next(register.inView(), limit);
            shown.addAll(page.caseIds());
            walk = page.next() == null ? null : CaseWalk.read(page.next().write());
            register.goOn();
        }
        return shown;
    }

    @Test
    void a_cursor_stays_short_however_much_has_just_been_changed() {
        List<CaseMoves> cases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Move opening = new Move(0, BEGIN.minusSeconds(i), "2012-05-01", null);
            cases.add(new CaseMoves("00000000-0000-3000-8000-" + (100_000_000_000L + i), List.of(opening)));
        }

        CaseWalk next = CaseWalk.begin(CaseOrder.LATEST_OPENED, cases, BEGIN)
                .next(cases, 10)
                .next();

        assertThat(next).isNotNull();
        assertThat(next.fresh()).hasSize(CaseWalk.MOST_FRESH);
        assertThat(next.write()).hasSizeLessThan(3_500);
    }

    /** Cases to which much happens, of which the view learns late. */
    private static final class Register {

        private final Random random;
        private final Map<String, List<Move>> events = new LinkedHashMap<>();
        private final Map<String, Integer> known = new LinkedHashMap<>();
        private Instant now = BEGIN.minus(Duration.ofDays(30));

        Register(long seed) {
            random = new Random(seed);
            for (int i = 0; i < CASES; i++) {
                open();
            }
            for (int i = 0; i < 60; i++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(12 * 60)));
                happen();
            }
            // What is recorded up to five minutes before the first page may be known to it or not.
            learnAll();
            now = BEGIN.minus(CaseWalk.LONGEST_LAG);
            for (int i = 0; i < 20; i++) {
                now = now.plus(Duration.ofSeconds(1 + random.nextInt(12)));
                happen();
                learnSome();
            }
            now = BEGIN;
        }

        <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        List<String> caseIds() {
            return inView().stream().map(CaseMoves::caseId).toList();
        }

        List<CaseMoves> inView() {
            return known.entrySet().stream()
                    .map(one -> new CaseMoves(
                            one.getKey(), List.copyOf(events.get(one.getKey()).subList(0, one.getValue()))))
                    .toList();
        }

        void goOn() {
            for (int i = random.nextInt(6); i > 0; i--) {
                now = now.plus(Duration.ofSeconds(1 + random.nextInt(90)));
                happen();
                learnSome();
            }
        }

        private void happen() {
            if (random.nextInt(10) == 0) {
                open();
                return;
            }
            String caseId = new ArrayList<>(events.keySet()).get(random.nextInt(events.size()));
            long version = events.get(caseId).size();
            events.get(caseId)
                    .add(
                            switch (random.nextInt(3)) {
                                case 0 -> new Move(version, now, day(), null);
                                case 1 -> new Move(version, now, null, any(RiskLevel.values()));
                                default -> new Move(version, now, null, null);
                            });
        }

        private void open() {
            String caseId = "case-" + events.size();
            events.put(caseId, new ArrayList<>(List.of(new Move(0, now, day(), null))));
            known.put(caseId, 1);
        }

        /** A few days only, so that many cases stand together. */
        private String day() {
            return LocalDate.of(2012, 5, 1 + random.nextInt(9)).toString();
        }

        private void learnSome() {
            known.replaceAll((caseId, count) ->
                    random.nextInt(3) == 0 ? Integer.valueOf(events.get(caseId).size()) : count);
        }

        private void learnAll() {
            known.replaceAll((caseId, _) -> events.get(caseId).size());
        }
    }
}
