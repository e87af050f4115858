package no.imdi.egnevalg.sealing.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long screening takes is counted in the characters that its patterns look at: on the worst text that is so many
 * for each character, however long the text is.
 */
class ScreeningStepsTest {

    private static final int MOST_PER_CHARACTER = 400;

    private static final List<Pattern> PATTERNS = Stream.of(
                    KnownNumbers.patterns(),
                    DigitGroups.patterns(),
                    IdentityNumbersApart.patterns(),
                    DufNumbers.patterns(),
                    PassportNumbers.patterns(),
                    PhoneNumbers.patterns(),
                    Amounts.patterns(),
                    Counts.patterns(),
                    EmailAddresses.patterns())
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "12 ",
                "0",
                "01 ",
                "00 ",
                "1-",
                "1.",
                "1\n",
                "a",
                "a ",
                "a.",
                "a-",
                "a@",
                "a@a.",
                "a@a\n",
                "a@a-",
                "@",
                "%",
                "+1 ",
                "+",
                "at ",
                "a at a dot ",
                "1.1.",
                "01.01.39 ",
                "(",
                "( ",
                " ",
                "\n",
                "-",
                "°",
                "1° 1' ",
                "n1 1.11",
                "pass ",
                "pass a ",
                "passnr: ",
                "duf ",
                "duf duf",
                "duf-",
                "personnr a a ",
                "siste fem ",
                "1 jan 39 ",
                "tlf ",
                "tlf 0",
                "uke 20 ",
                "kari@skole dot ",
                "nok",
                "abc",
                "abc1",
                "abc123456",
                "2039",
                "2039 ",
                "32v 1",
                "59.913,",
                "59.913 10.752 "
            })
    void the_worst_text_takes_a_bounded_number_of_steps_for_each_character(String part) {
        for (Pattern pattern : PATTERNS) {
            long half = steps(pattern, part, 2000);
            long whole = steps(pattern, part, 4000);

            assertThat(whole).as("%s", pattern).isLessThanOrEqualTo(4000L * MOST_PER_CHARACTER);
            assertThat(whole).as("%s", pattern).isLessThanOrEqualTo(2 * half + 4000L);
        }
    }

    private static long steps(Pattern pattern, String part, int length) {
        AtomicLong steps = new AtomicLong();
        String text = part.repeat(length).substring(0, length);
        assertThat(pattern.matcher(new CountedText(text, steps)).results().count())
                .isNotNegative();
        return steps.get();
    }

    private record CountedText(String text, AtomicLong steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
