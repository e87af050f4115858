package no.imdi.egnevalg.kernel.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class CaseNumberTest {

    private static final String ALPHABET = "23456789CDFGHJKMNPQRTWX";
    private static final String BETWEEN =
            " -\t\u00A0\u00AD\u1680\u2000\u2007\u2009\u200B\u200D\u200E\u2010\u2011\u2012\u2013\u2014\u202F\u205F\u2060\u2212\u3000\uFE58\uFE63\uFEFF\uFF0D";

    @Test
    void a_number_is_written_in_groups_with_the_check_character_last() {
        qt().forAll(numbers())
                .checkAssert(number -> assertThat(number.value())
                        .matches("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]"));
    }

    @Test
    void no_character_of_a_number_is_a_vowel_or_easily_taken_for_another() {
        qt().forAll(numbers())
                .checkAssert(number -> assertThat(number.value()).doesNotContainPattern("[AEIOUYÆØÅ01LSZBV]"));
    }

    @Test
    void what_is_drawn_is_read_again_in_any_case_and_hyphenation() {
        qt().forAll(numbers()).checkAssert(number -> {
            String written = number.value();
            assertThat(CaseNumber.read(written)).contains(number);
            assertThat(CaseNumber.read(written.toLowerCase(Locale.ROOT))).contains(number);
            assertThat(CaseNumber.read(written.replace("-", ""))).contains(number);
            assertThat(CaseNumber.read(" " + written.replace('-', ' ') + " ")).contains(number);
            assertThat(CaseNumber.read(String.join("-", written.replace("-", "").split(""))))
                    .contains(number);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hyphen, 2010",
        "non-breaking hyphen, 2011",
        "figure dash, 2012",
        "en dash, 2013",
        "em dash, 2014",
        "horizontal bar, 2015",
        "minus sign, 2212",
        "modifier minus, 02D7",
        "hyphen bullet, 2043",
        "heavy minus sign, 2796",
        "small hyphen-minus, FE63",
        "full-width hyphen-minus, FF0D",
        "tab, 0009",
        "line feed, 000A",
        "no-break space, 00A0",
        "en space, 2002",
        "figure space, 2007",
        "thin space, 2009",
        "hair space, 200A",
        "narrow no-break space, 202F",
        "ideographic space, 3000",
        "line separator, 2028",
        "soft hyphen, 00AD",
        "zero-width space, 200B",
        "zero-width non-joiner, 200C",
        "zero-width joiner, 200D",
        "right-to-left mark, 200F",
        "word joiner, 2060",
        "byte order mark, FEFF"
    })
    void any_dash_and_any_blank_may_stand_in_a_number(String name, String code) {
        String between = Character.toString(Integer.parseInt(code, 16));

        assertThat(CaseNumber.read("3222" + between + "2222" + between + "w" + between))
                .as(name)
                .contains(new CaseNumber("3222-2222-W"));
    }

    @Test
    void whatever_dashes_and_blanks_stand_where_in_a_number_it_is_read() {
        qt().forAll(numbers(), longs().all()).checkAssert((number, seed) -> {
            Random random = new Random(seed);
            StringBuilder written = new StringBuilder();
            number.value().replace("-", "").chars().forEach(character -> {
                random.ints(random.nextInt(3), 0, BETWEEN.length()).forEach(at -> written.append(BETWEEN.charAt(at)));
                written.append((char) (random.nextBoolean() ? Character.toLowerCase(character) : character));
            });

            assertThat(CaseNumber.read(written.toString())).contains(number);
        });
    }

    @Test
    void every_single_wrong_character_is_found() {
        qt().forAll(numbers()).checkAssert(number -> {
            String compact = number.value().replace("-", "");
            IntStream.range(0, compact.length())
                    .forEach(place -> ALPHABET.chars()
                            .filter(wrong -> wrong != compact.charAt(place))
                            .forEach(wrong -> assertThat(CaseNumber.read(with(compact, place, (char) wrong)))
                                    .as("%s with %c at %d", compact, wrong, place)
                                    .isEmpty()));
        });
    }

    @Test
    void every_swap_of_two_different_characters_is_found() {
        qt().forAll(numbers()).checkAssert(number -> {
            String compact = number.value().replace("-", "");
            IntStream.range(0, compact.length())
                    .forEach(one -> IntStream.range(one + 1, compact.length())
                            .filter(other -> compact.charAt(one) != compact.charAt(other))
                            .forEach(other -> assertThat(CaseNumber.read(swapped(compact, one, other)))
                                    .as("%s with %d and %d swapped", compact, one, other)
                                    .isEmpty()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "K7MP-29QX",
                "K7MP-29QX-DD",
                "OOOO-OOOO-O",
                "2222_2222_2",
                "2222-2222-2\u0000",
                "2222.2222.2",
                "2222/2222/2",
                "2222\u00B72222\u00B72",
                "2222\u03012222-2",
                "\u00AD\u200B\u2013",
                "𝟐222-2222-2"
            })
    void what_is_no_number_is_not_read(String written) {
        assertThat(CaseNumber.read(written)).isEmpty();
    }

    @Test
    void the_first_number_there_is_has_a_check_character_of_its_own() {
        assertThat(CaseNumber.read("2222-2222-2")).isPresent();
        assertThat(CaseNumber.read("3222-2222-X"))
                .as("weight 2, so the check character is -2")
                .isEmpty();
        assertThat(CaseNumber.read("3222-2222-W")).isPresent();
    }

    private static Gen<CaseNumber> numbers() {
        return longs().all().map(seed -> CaseNumber.draw(new Random(seed)));
    }

    private static String with(String text, int place, char character) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(place, character);
        return changed.toString();
    }

    private static String swapped(String text, int one, int other) {
        return with(with(text, one, text.charAt(other)), other, text.charAt(one));
    }
}
