package no.imdi.egnevalg.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds what it is to find: otherwise that it finds nothing would say nothing. */
class SecretTest {

    private static final Secret SECRET = new Secret();
    private static final String TEXT = SECRET.in("Before it");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void in_every_encoding_of_text(String charset) {
        assertThat(SECRET.liesIn(TEXT.getBytes(Charset.forName(charset)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "abcd"})
    void in_base64_wherever_it_begins(String before) {
        byte[] bytes = (before + TEXT + before).getBytes(StandardCharsets.UTF_8);
        assertThat(SECRET.liesIn(Base64.getEncoder().encodeToString(bytes))).isTrue();
    }

    @Test
    void in_hexadecimal_digits_and_in_what_they_stand_for() {
        String hex = HexFormat.of().formatHex(TEXT.getBytes(StandardCharsets.UTF_8));
        String base64 = Base64.getEncoder().encodeToString(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(SECRET.liesIn(hex)).isTrue();
        assertThat(SECRET.liesIn("(1,\"\\\\x" + HexFormat.of().formatHex(base64.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
    }

    @Test
    void in_json_with_escapes() {
        assertThat(SECRET.liesIn(TEXT.replace("å", "\\u00e5"))).isTrue();
    }

    @Test
    void and_not_where_it_is_not() {
        assertThat(SECRET.liesIn("Before it, after it")).isFalse();
    }
}
