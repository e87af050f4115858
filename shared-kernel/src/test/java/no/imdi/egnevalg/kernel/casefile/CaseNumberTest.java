package no.imdi.egnevalg.kernel.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class CaseNumberTest {

    private static final String ALPHABET = "23456789CDFGHJKMNPQRTWX";

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
