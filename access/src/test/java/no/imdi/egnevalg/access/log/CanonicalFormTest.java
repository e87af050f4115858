package no.imdi.egnevalg.access.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;

class CanonicalFormTest {

    /** Few and short, so that two lists often have the same signs with other borders between them. */
    private static final Gen<String> FIELDS =
            Generate.pick(Arrays.asList(null, "", "a", "aa", "\u0000", "\u0001", "\u0001\u0000\u0000\u0000\u0001a"));

    @Test
    void fields_that_differ_have_hashes_that_differ() {
        Gen<List<String>> fields = lists().of(FIELDS).ofSizeBetween(0, 4);
        qt().withExamples(5_000)
                .forAll(fields, fields)
                .checkAssert((one, other) ->
                        assertThat(hash(one).equals(hash(other))).isEqualTo(one.equals(other)));
    }

    @Test
    void null_is_not_empty_and_no_border_can_be_moved() {
        assertThat(hash(Arrays.asList((String) null))).isNotEqualTo(hash(List.of("")));
        assertThat(hash(List.of("ab", "c"))).isNotEqualTo(hash(List.of("a", "bc")));
        assertThat(hash(Arrays.asList("a", null))).isNotEqualTo(hash(Arrays.asList(null, "a")));
    }

    @Test
    void the_bytes_are_those_the_decision_describes() {
        byte[] previous = HexFormat.of().parseHex("00".repeat(32));

        // sha256 of 32 zero bytes, 01 00000008 0000000000000001, 01 00000008 00000000000f4240, 00, 01 00000001 61
        assertThat(new CanonicalForm(previous)
                        .add(1L)
                        .add(OffsetDateTime.parse("1970-01-01T01:00:01+01:00"))
                        .add((String) null)
                        .add("a")
                        .hash())
                .isEqualTo("19430645078a9f39417e6e8da42cf83afaa4d46156307340a909d5e875f7c993");
    }

    private static String hash(List<String> fields) {
        CanonicalForm form = new CanonicalForm(new byte[32]);
        fields.forEach(form::add);
        return form.hash();
    }
}
