package no.imdi.egnevalg.query.grants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "...",
                "1 2 3 4",
                "a b c d e",
                "journey",
                "she leaves",
                "x x x x",
                "yes yes yes YES",
                "\u200B \u200B \u200B",
                "\u30FC\u30FC \u30FC\u30FC\u30FC \u30FC\u30FC\u30FC\u30FC",
                "\u02D0\u02D0 \u02D1\u02D1 \u02B0\u02B0",
                "aa \uFF41\uFF41 \uD835\uDC1A\uD835\uDC1A",
                "\u0133\u0133 ijij \uFB01",
                "\u3164\u3164 \u115F\u115F \uFFA0\uFFA0",
                "a\u200Bb c\u0301 d\u200D",
                "\u2800\u2800 \u2800\u2800 \u2800\u2800",
                "\uFE0F\uFE0F \u034F\u034F \u180B\u180B",
                "\uD83D\uDE00 \uD83D\uDE00 \uD83D\uDE00"
            })
    void what_says_nothing_explains_nothing(String text) {
        assertThat(ExplanationRules.explains(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They leave tonight.",
                "Flyet går i kveld.",
                "Må hjelpe nå straks",
                "Hun er på flyplassen",
                "De\nreiser\tnå",
                "Ma\u030A hjelpe na\u030A",
                "\u05D4\u05D9\u05D0 \u05E0\u05D5\u05E1\u05E2\u05EA \u05D4\u05D9\u05D5\u05DD"
            })
    void a_few_words_do(String text) {
        assertThat(ExplanationRules.explains(text)).isTrue();
    }
}
