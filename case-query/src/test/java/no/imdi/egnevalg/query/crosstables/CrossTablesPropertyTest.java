package no.imdi.egnevalg.query.crosstables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.http.YearSpan;
import no.imdi.egnevalg.query.lives.CaseLivesProjection;
import no.imdi.egnevalg.query.lives.LifeOfCases;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import no.imdi.egnevalg.query.simulation.SimulatedViews;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CrossTablesPropertyTest {

    private static final int EXAMPLES = 6;
    private static final int EVENTS = 120;
    private static final CodeLists CODE_LISTS = CodeLists.load();
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private static SimulatedViews views;

    @BeforeAll
    static void open() {
        views = new SimulatedViews();
    }

    @AfterAll
    static void close() {
        views.close();
    }

    @Test
    void every_table_is_a_recount_whatever_the_order_the_batches_and_the_crashes() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 25))
                .checkAssert((seed, mostInABatch) -> {
                    List<RecordedEvent> events = LifeOfCases.events(seed, EVENTS);
                    views.project(views.bean(CaseLivesProjection.class), events, seed, mostInABatch);

                    questions(
                            List.of(AdviserService.values()),
                            new YearSpan(2012, 2014),
                            question -> assertThat(occurring(tableOf(question), question.columns() != null))
                                    .as(question.toString())
                                    .isEqualTo(CrossTableRecount.of(events, question)));
                });
    }

    @Test
    void rows_and_columns_add_up_to_their_totals_and_all_tables_of_a_measure_to_the_same() {
        qt().withShrinkCycles(0)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(0, AdviserService.values().length))
                .checkAssert((seed, some) -> {
                    views.replay(views.bean(CaseLivesProjection.class), LifeOfCases.events(seed, EVENTS));
                    List<AdviserService> services = some == AdviserService.values().length
                            ? List.of(AdviserService.values())
                            : List.of(AdviserService.values()[some]);
                    Map<CaseMeasure, CrossTableCell> totals = new TreeMap<>();

                    questions(services, new YearSpan(2012, 2013), question -> {
                        CrossTableGrid table = tableOf(question);
                        assertAddsUp(table);
                        assertThat(totals.computeIfAbsent(question.measure(), _ -> table.total()))
                                .as(question.toString())
                                .isEqualTo(table.total());
                    });
                });
    }

    private static void assertAddsUp(CrossTableGrid table) {
        for (int row = 0; row < table.cells().size(); row++) {
            assertThat(sum(table.cells().get(row)))
                    .isEqualTo(number(table.rowTotals().get(row)));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            assertThat(sum(table.cells().stream().map(row -> row.get(column)).toList()))
                    .isEqualTo(number(table.totals().get(column)));
        }
        assertThat(sum(table.rowTotals())).isEqualTo(number(table.total()));
        if (!table.columns().isEmpty()) {
            assertThat(sum(table.totals())).isEqualTo(number(table.total()));
        }
    }

    private static int sum(List<CrossTableCell> cells) {
        return cells.stream().mapToInt(CrossTablesPropertyTest::number).sum();
    }

    private static int number(CrossTableCell cell) {
        return cell.value() == null ? 0 : cell.value();
    }

    /** Every question that makes sense. */
    private static void questions(List<AdviserService> services, YearSpan years, Consumer<CrossTableQuestion> asked) {
        for (CaseMeasure measure : CaseMeasure.values()) {
            for (Dimension rows : measure.dimensions()) {
                asked.accept(new CrossTableQuestion(measure, years, services, rows, null));
                for (Dimension columns : measure.dimensions()) {
                    if (columns != rows && !(columns.isTime() && rows.isTime())) {
                        asked.accept(new CrossTableQuestion(measure, years, services, rows, columns));
                    }
                }
            }
        }
    }

    private static CrossTableGrid tableOf(CrossTableQuestion question) {
        List<Fact> facts = new ArrayList<>();
        question.services()
                .forEach(service -> facts.addAll(views.bean(CrossTableCounts.class)
                        .of(question.measure(), service, question.years(), question.rows(), question.columns())));
        return CrossTableRules.table(question, facts, CODE_LISTS, (_, _) -> null, NOW);
    }

    private static Map<String, Integer> occurring(CrossTableGrid table, boolean withColumns) {
        Map<String, Integer> occurring = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (!withColumns) {
                put(
                        occurring,
                        table.rows().get(row) + " ",
                        table.rowTotals().get(row).value());
            }
            for (int column = 0; column < table.columns().size(); column++) {
                put(
                        occurring,
                        table.rows().get(row) + " " + table.columns().get(column),
                        table.cells().get(row).get(column).value());
            }
        }
        return occurring;
    }

    private static void put(Map<String, Integer> occurring, String cell, @Nullable Integer value) {
        if (value != null && value != 0) {
            occurring.put(cell, value);
        }
    }
}
