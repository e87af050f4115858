package no.imdi.egnevalg.query.crosstables;

import static no.imdi.egnevalg.kernel.codelist.AdviserService.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.INTEGRATION_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.MINORITY_ADVISER;
import static no.imdi.egnevalg.kernel.codelist.AdviserService.REGIONAL_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.query.http.YearSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrossTableRulesTest {

    private static final CodeLists CODE_LISTS = CodeLists.load();
    private static final YearMonth NOW = YearMonth.of(2012, 5);
    private static final CoverageOfCases SINCE_2012 =
            (service, year) -> year >= 2012 ? null : service == REGIONAL_COORDINATOR ? "." : "..";

    @Test
    void a_zero_stands_only_where_the_register_was_in_use() {
        CrossTableGrid table = table(
                question(2011, 2012, Dimension.GENDER, Dimension.YEAR, COMPETENCE_TEAM),
                fact(COMPETENCE_TEAM, YearMonth.of(2012, 2), Map.of(Dimension.GENDER, "MALE")),
                fact(COMPETENCE_TEAM, YearMonth.of(2011, 12), Map.of(Dimension.GENDER, "MALE")));

        assertThat(table.rows()).containsExactly("FEMALE", "MALE", "OTHER", "UNKNOWN");
        assertThat(column(table, "2011")).containsOnly(CrossTableCell.NOT_KNOWN);
        assertThat(column(table, "2012")).extracting(CrossTableCell::value).containsExactly(0, 1, 0, 0);
        assertThat(table.totals()).containsExactly(CrossTableCell.NOT_KNOWN, CrossTableCell.of(1));
        assertThat(table.rowTotals()).containsOnly(CrossTableCell.NOT_KNOWN);
        assertThat(table.total()).isEqualTo(CrossTableCell.NOT_KNOWN);
    }

    @Test
    void a_service_that_did_not_exist_is_told_from_one_whose_figures_are_not_known() {
        CrossTableGrid table =
                table(question(2011, 2011, Dimension.SERVICE, null, COMPETENCE_TEAM, REGIONAL_COORDINATOR));

        assertThat(table.rowTotals()).containsExactly(CrossTableCell.NOT_KNOWN, CrossTableCell.IMPOSSIBLE);
        assertThat(table.total()).isEqualTo(CrossTableCell.NOT_KNOWN);
    }

    @Test
    void what_a_service_does_not_record_is_not_zero() {
        CrossTableGrid table =
                table(question(2012, 2012, Dimension.CATEGORY, Dimension.SERVICE, MINORITY_ADVISER, COMPETENCE_TEAM));

        assertThat(cell(table, "OTHER", "MINORITY_ADVISER")).isEqualTo(CrossTableCell.IMPOSSIBLE);
        assertThat(cell(table, "OTHER", "COMPETENCE_TEAM")).isEqualTo(CrossTableCell.of(0));
        assertThat(cell(table, "FEARED_FORCED_MARRIAGE_AND_FGM", "MINORITY_ADVISER"))
                .isEqualTo(CrossTableCell.of(0));
        assertThat(cell(table, "FEARED_FORCED_MARRIAGE_AND_FGM", "COMPETENCE_TEAM"))
                .isEqualTo(CrossTableCell.IMPOSSIBLE);
    }

    @Test
    void an_embassy_lies_in_no_region_and_a_school_has_no_integration_adviser() {
        CrossTableGrid regions =
                table(question(2012, 2012, Dimension.REGION, Dimension.SERVICE, INTEGRATION_ADVISER, MINORITY_ADVISER));
        CrossTableGrid postings = table(
                question(2012, 2012, Dimension.POSTING, Dimension.SERVICE, INTEGRATION_ADVISER, MINORITY_ADVISER));

        assertThat(cell(regions, "EAST", "INTEGRATION_ADVISER")).isEqualTo(CrossTableCell.IMPOSSIBLE);
        assertThat(cell(regions, "UNKNOWN", "INTEGRATION_ADVISER")).isEqualTo(CrossTableCell.of(0));
        assertThat(cell(postings, "SCHOOL-EAST-01", "INTEGRATION_ADVISER")).isEqualTo(CrossTableCell.IMPOSSIBLE);
        assertThat(cell(postings, "EMBASSY-ANKARA", "INTEGRATION_ADVISER")).isEqualTo(CrossTableCell.of(0));
        assertThat(cell(postings, "UNKNOWN", "MINORITY_ADVISER")).isEqualTo(CrossTableCell.IMPOSSIBLE);
    }

    @Test
    void every_month_and_quarter_shows_and_those_to_come_are_not_zero() {
        CrossTableGrid months = table(question(2012, 2012, Dimension.MONTH, null, COMPETENCE_TEAM));
        CrossTableGrid quarters = table(question(2012, 2012, Dimension.QUARTER, null, COMPETENCE_TEAM));

        assertThat(months.rows()).hasSize(12).startsWith("2012-01", "2012-02").endsWith("2012-12");
        assertThat(months.rowTotals().subList(0, 5)).containsOnly(CrossTableCell.of(0));
        assertThat(months.rowTotals().subList(5, 12)).containsOnly(CrossTableCell.NOT_KNOWN);
        assertThat(quarters.rows()).containsExactly("2012-Q1", "2012-Q2", "2012-Q3", "2012-Q4");
        assertThat(months.total()).as("of the months until now").isEqualTo(CrossTableCell.of(0));
        assertThat(quarters.rowTotals())
                .containsExactly(
                        CrossTableCell.of(0), CrossTableCell.of(0), CrossTableCell.NOT_KNOWN, CrossTableCell.NOT_KNOWN);
    }

    @Test
    void what_occurs_under_a_category_that_the_service_does_not_list_is_shown_and_adds_up() {
        CrossTableGrid table = table(
                question(2012, 2012, Dimension.CATEGORY, null, MINORITY_ADVISER),
                fact(MINORITY_ADVISER, YearMonth.of(2012, 1), Map.of(Dimension.CATEGORY, "OTHER")));

        assertThat(table.rows()).endsWith("FEARED_FORCED_MARRIAGE_AND_FGM", "OTHER");
        assertThat(table.rowTotals().getLast()).isEqualTo(CrossTableCell.of(1));
        assertThat(table.total()).isEqualTo(CrossTableCell.of(1));
    }

    private static CrossTableQuestion question(
            int from, int to, Dimension rows, @Nullable Dimension columns, AdviserService... services) {
        return new CrossTableQuestion(CaseMeasure.NEW, new YearSpan(from, to), List.of(services), rows, columns);
    }

    private static Fact fact(AdviserService service, YearMonth month, Map<Dimension, String> traits) {
        return new Fact(CaseMeasure.NEW, service, month, traits, 1);
    }

    private static CrossTableGrid table(CrossTableQuestion question, Fact... facts) {
        return CrossTableRules.table(question, List.of(facts), CODE_LISTS, SINCE_2012, NOW);
    }

    private static List<CrossTableCell> column(CrossTableGrid table, String column) {
        int index = table.columns().indexOf(column);
        return table.cells().stream().map(row -> row.get(index)).toList();
    }

    private static CrossTableCell cell(CrossTableGrid table, String row, String column) {
        return table.cells().get(table.rows().indexOf(row)).get(table.columns().indexOf(column));
    }
}
