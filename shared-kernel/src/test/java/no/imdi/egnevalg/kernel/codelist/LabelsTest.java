package no.imdi.egnevalg.kernel.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final CodeLists LISTS = CodeLists.load();

    @Test
    void no_label_is_blank_in_any_language() {
        assertThat(allLabels().toList()).hasSizeGreaterThan(80).allSatisfy(label -> {
            for (Language language : Language.values()) {
                assertThat(label.in(language)).as("%s of %s", language, label).isNotBlank();
            }
        });
    }

    @Test
    void no_long_label_is_blank_or_abbreviated_in_any_language() {
        assertThat(allLabels().toList())
                .anySatisfy(label -> assertThat(label.longLabel()).isNotNull());
        assertThat(allLabels().toList()).allSatisfy(label -> {
            for (Language language : Language.values()) {
                assertThat(label.longIn(language))
                        .as("%s of %s", language, label)
                        .isNotBlank()
                        .doesNotContainPattern("\\b(TVE|KLL|FGM|MR|IR|KT|RK|Gj\\.f)\\b");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "category, FEARED_FORCED_MARRIAGE, 2012, Frykt for TVE, Frykt for tvangsekteskap",
        "category, COMPLETED_FGM, 2012, Gjennomført KLL, Gjennomført kjønnslemlestelse",
        "category, COMPLETED_FORCED_MARRIAGE_AND_FGM, 2012, Gj.f. TVE og KLL, Gjennomført tvangsekteskap og kjønnslemlestelse",
        "category, EXTREME_CONTROL, 2016, Ekstrem kontroll, Ekstrem kontroll",
        "category, EXTREME_CONTROL, 2017, Negativ sosial kontroll, Negativ sosial kontroll",
        "agency, NAV, 2020, NAV, Arbeids- og velferdsetaten (NAV)",
        "urgency, URGENT, 2020, Haster, Haster"
    })
    void a_code_has_a_short_label_and_a_long_one_which_is_the_short_one_where_that_is_clear(
            String list, String code, int year, String inTables, String inFull) {
        Label label = LISTS.label(list, code, year);

        assertThat(label.in(Language.BOKMAL)).isEqualTo(inTables);
        assertThat(label.longIn(Language.BOKMAL)).isEqualTo(inFull);
    }

    @Test
    void what_one_service_calls_a_category_in_full_is_what_another_does() {
        assertThat(LISTS.label(AdviserService.COMPETENCE_TEAM, Category.FEARED_FGM, 2012)
                        .longIn(Language.NYNORSK))
                .isEqualTo(LISTS.label(AdviserService.MINORITY_ADVISER, Category.FEARED_FGM, 2012)
                        .longIn(Language.NYNORSK))
                .isEqualTo("Frykt for kjønnslemlesting");
    }

    @ParameterizedTest
    @CsvSource({
        "guidanceChannel, PHONE, 2012, Telephone",
        "posting, EMBASSY-AMMAN, 2012, The embassy in Amman",
        "adviserService, MINORITY_ADVISER, 2012, Minority advisers",
        "adviserService, MINORITY_ADVISER, 2023, Diversity advisers"
    })
    void a_code_of_any_list_is_found_by_the_names_of_list_and_code(String list, String code, int year, String label) {
        assertThat(LISTS.label(list, code, year).in(Language.ENGLISH)).isEqualTo(label);
    }

    @Test
    void labels_of_a_code_stand_in_the_order_in_which_they_began_to_apply() {
        assertThat(LISTS.all().values().stream()
                        .flatMap(list -> list.codes().stream())
                        .map(LabelsTest::labelsOf))
                .isNotEmpty()
                .allSatisfy(labels -> {
                    assertThat(labels.getFirst().fromYear()).as("%s", labels).isNull();
                    assertThat(labels.stream().skip(1).map(Label::fromYear).toList())
                            .doesNotContainNull()
                            .isSorted()
                            .doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "MINORITY_ADVISER, 2009, Minoritetsrådgivere",
        "MINORITY_ADVISER, 2022, Minoritetsrådgivere",
        "MINORITY_ADVISER, 2023, Mangfoldsrådgivere",
        "MINORITY_ADVISER, 2040, Mangfoldsrådgivere",
        "INTEGRATION_ADVISER, 2022, Integreringsrådgivere",
        "INTEGRATION_ADVISER, 2023, Spesialutsendinger",
        "COMPETENCE_TEAM, 2012, Kompetanseteamet",
        "REGIONAL_COORDINATOR, 2012, Regionale koordinatorer"
    })
    void a_service_is_called_what_it_was_called_that_year(AdviserService service, int year, String label) {
        assertThat(LISTS.label(service, year).nb()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "MINORITY_ADVISER, EXTREME_CONTROL, 2016, Ekstrem kontroll, Extreme control",
        "MINORITY_ADVISER, EXTREME_CONTROL, 2017, Negativ sosial kontroll, Negative social control",
        "COMPETENCE_TEAM, LEFT_ABROAD, 2016, Etterlatt i utlandet, Left behind abroad",
        "COMPETENCE_TEAM, LEFT_ABROAD, 2017, Ufrivillig opphold i utlandet, Involuntary stay abroad",
        "MINORITY_ADVISER, FEARED_FGM, 2012, Frykt for KLL, Fear of FGM",
        "INTEGRATION_ADVISER, FEARED_FGM, 2012, Frykt for KLL, Fear of FGM",
        "COMPETENCE_TEAM, FEARED_FGM, 2012, Frykt for kjønnslemlestelse, Fear of female genital mutilation",
        "REGIONAL_COORDINATOR, FEARED_FGM, 2012, Frykt for kjønnslemlestelse, Fear of female genital mutilation",
        "MINORITY_ADVISER, OTHER, 2012, Annet, Other",
    })
    void a_row_is_called_what_that_service_called_it_that_year(
            AdviserService service, Category category, int year, String bokmal, String english) {
        Label label = LISTS.label(service, category, year);

        assertThat(label.in(Language.BOKMAL)).isEqualTo(bokmal);
        assertThat(label.in(Language.ENGLISH)).isEqualTo(english);
    }

    private static Stream<Label> allLabels() {
        return LISTS.all().values().stream()
                .flatMap(list -> list.codes().stream())
                .flatMap(code -> Stream.concat(labelsOf(code).stream(), furtherLabelsOf(code)));
    }

    private static List<Label> labelsOf(Object entry) {
        return switch (entry) {
            case Code code -> code.labels();
            case ServiceProfile profile -> profile.labels();
            case Posting posting -> posting.labels();
            default -> throw new AssertionError(entry.getClass());
        };
    }

    private static Stream<Label> furtherLabelsOf(Object entry) {
        return switch (entry) {
            case Code code -> Stream.ofNullable(code.definition());
            case ServiceProfile profile ->
                profile.categories().stream()
                        .map(CategoryUse::labels)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream);
            default -> Stream.empty();
        };
    }
}
