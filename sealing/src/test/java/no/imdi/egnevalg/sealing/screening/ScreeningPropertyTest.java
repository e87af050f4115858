package no.imdi.egnevalg.sealing.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.CaseNumber;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.screening.NoteRefusal.Holds;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class ScreeningPropertyTest {

    private static final Gen<String> JOINTS =
            arbitrary().pick(" ", ".", "-", "", "  ", " - ", "\u00a0", "\u2013", "\n", "/");
    private static final Gen<String> WORDS = arbitrary()
            .pick("hun", "og", "møtte", "rektor", "§ 262", "at", "kl. 12.30", "kr 4500", "ble", "3", "BUP", "i 2012");

    /** Eleven digits that are an identity number of one of the series, in 2039, when nobody has been born yet. */
    private static final Gen<String> IDENTITY_NUMBERS = integers()
            .between(1, 31)
            .zip(
                    integers().between(1, 12),
                    arbitrary().pick(0, 40),
                    (day, month, d) -> "%02d%02d".formatted(day + d, month))
            .zip(
                    arbitrary().pick(0, 40, 65, 80),
                    integers().between(500, 999),
                    (birth, series, individual) -> "%s%02d39%03d"
                            .formatted(
                                    birth.substring(0, 2), Integer.parseInt(birth.substring(2)) + series, individual))
            .map(ScreeningPropertyTest::withControlDigits)
            .assuming(number -> number.length() == 11);

    private static final Gen<String> DATES = integers()
            .between(0, 20_000)
            .zip(
                    arbitrary()
                            .pick(
                                    "dd.MM.yyyy",
                                    "yyyy-MM-dd",
                                    "d.M.yyyy",
                                    "d/M/yyyy",
                                    "dd.MM.yy",
                                    "dd-MM-yyyy",
                                    "d.M.yy"),
                    (day, form) -> LocalDate.of(1980, 1, 1).plusDays(day).format(DateTimeFormatter.ofPattern(form)));

    @Test
    void every_identity_number_is_found_however_it_is_grouped() {
        qt().forAll(IDENTITY_NUMBERS, integers().between(0, 1023), JOINTS, WORDS)
                .checkAssert((number, cuts, joint, word) -> {
                    String text = word + ": " + grouped(number, cuts, joint) + ", " + word;
                    assertThat(found(text)).contains(Identifier.IDENTITY_NUMBER);
                });
    }

    @Test
    void no_eleven_digits_with_wrong_control_digits_are_taken_for_one() {
        qt().forAll(IDENTITY_NUMBERS, integers().between(1, 9), integers().between(0, 10))
                .checkAssert((number, add, at) -> {
                    char wrong = (char) ('0' + (number.charAt(at) - '0' + add) % 10);
                    String changed = number.substring(0, at) + wrong + number.substring(at + 1);
                    assertThat(found(changed)).doesNotContain(Identifier.IDENTITY_NUMBER);
                });
    }

    @Test
    void every_norwegian_phone_number_is_found_in_the_usual_groupings() {
        Gen<String> numbers = integers().between(2_000_0000, 9_999_9999).map(number -> Integer.toString(number));
        Gen<List<Integer>> groupings = arbitrary()
                .pick(List.of(List.of(8), List.of(2, 2, 2, 2), List.of(3, 2, 3), List.of(3, 5), List.of(2, 6)));
        qt().forAll(numbers, groupings, arbitrary().pick(" ", ".", "-", "\u00a0"), WORDS)
                .assuming((number, groups, joint, word) ->
                        !KnownNumbers.withoutDates(number).contains("x")
                                && !isRowOfCounts(split(number, groups, joint)))
                .checkAssert((number, groups, joint, word) ->
                        assertFoundAsPhoneNumber(word + " " + split(number, groups, joint) + " " + word));
    }

    @Test
    void every_norwegian_number_with_its_country_code_is_found_however_it_is_grouped() {
        Gen<String> numbers = integers().between(2_000_0000, 9_999_9999).map(number -> Integer.toString(number));
        qt().forAll(
                        numbers,
                        integers().between(0, 127),
                        arbitrary().pick(" ", ".", "-", ""),
                        arbitrary().pick("+47", "0047", "+47 "))
                .checkAssert((number, cuts, joint, code) ->
                        assertFoundAsPhoneNumber("ring " + code + grouped(number, cuts, joint)));
    }

    /** With the digits around it, it can be a number of a surer kind. */
    private static void assertFoundAsPhoneNumber(String text) {
        assertThat(found(text))
                .containsAnyOf(Identifier.PHONE_NUMBER, Identifier.IDENTITY_NUMBER, Identifier.DUF_NUMBER);
    }

    @Test
    void words_and_dates_pass_however_they_follow_each_other() {
        Gen<String> parts = WORDS.mix(DATES, 70);
        Gen<String> between = arbitrary().pick(" ", ", ", ". ", " - ", "\n", " og ", " \u2013 ");
        qt().withExamples(5000)
                .forAll(lists().of(parts).ofSizeBetween(0, 30), between)
                .checkAssert((words, joint) ->
                        assertThat(found(String.join(joint, words))).isEmpty());
    }

    @Test
    void case_numbers_pass_as_they_are_printed_and_with_a_letter_without_hyphens() {
        Gen<String> numbers =
                integers().all().map(seed -> CaseNumber.draw(new Random(seed)).value());
        qt().withExamples(5000).forAll(numbers, WORDS).checkAssert((number, word) -> {
            String compact = number.replace("-", "");
            assertThat(found("Se " + number + " " + word)).isEmpty();
            assertThat(found("Se " + compact.toLowerCase(Locale.ROOT) + " " + word))
                    .isEmpty();
        });
    }

    private static boolean isRowOfCounts(String number) {
        return Counts.areAt(new Place(0, number.length()), number);
    }

    private static List<Identifier> found(String text) {
        return InputScreening.screen(FreeText.of(text)).stream()
                .map(refusal -> ((Holds) refusal).identifier())
                .toList();
    }

    /** Each bit of the cuts says whether a joint stands after that digit. */
    private static String grouped(String number, int cuts, String joint) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            boolean cut = i > 0 && (cuts >> (i - 1) & 1) == 1;
            text.append(cut ? joint : "").append(number.charAt(i));
        }
        return text.toString();
    }

    private static String split(String number, List<Integer> groups, String joint) {
        int cuts = 0;
        int at = 0;
        for (int group : groups) {
            at += group;
            cuts |= 1 << (at - 1);
        }
        return grouped(number, cuts, joint);
    }

    private static String withControlDigits(String nine) {
        String ten = nine + control(nine, new int[] {3, 7, 6, 1, 8, 9, 4, 5, 2});
        return ten.length() > 10 ? "" : ten + control(ten, new int[] {5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
    }

    private static int control(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
