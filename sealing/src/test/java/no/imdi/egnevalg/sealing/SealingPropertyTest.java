package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.strings;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/**
 * Whatever the text, the case and the field: it opens there, and nowhere else. All cases share one key here on purpose.
 */
class SealingPropertyTest {

    private static final Gen<String> TEXTS =
            strings().allPossible().ofLengthBetween(0, 200).map(SealingPropertyTest::asText);
    private static final Gen<String> NAMES =
            strings().betweenCodePoints('a', 'c').ofLengthBetween(0, 4);

    private final DataKey.Usable key = freshKey();
    private final Sealer sealer = new Sealer(id -> key);
    private final Opener opener = new Opener(id -> key);

    @Test
    void what_was_sealed_opens_as_it_was() {
        qt().forAll(TEXTS, NAMES, NAMES).checkAssert((text, caseId, field) -> {
            SealedText sealed = sealer.seal(caseId, field, FreeText.of(text));
            assertThat(opener.open(caseId, field, sealed)).contains(FreeText.of(text));
        });
    }

    @Test
    void what_was_moved_to_another_case_or_field_does_not_open() {
        qt().forAll(NAMES, NAMES, NAMES, NAMES)
                .assuming((caseId, field, otherCase, otherField) ->
                        !caseId.equals(otherCase) || !field.equals(otherField))
                .checkAssert((caseId, field, otherCase, otherField) -> {
                    SealedText sealed = sealer.seal(caseId, field, FreeText.of("moved"));
                    assertBroken(otherCase, otherField, sealed);
                });
    }

    @Test
    void what_was_altered_by_one_bit_does_not_open() {
        byte[] sealed = Base64.getDecoder()
                .decode(sealer.seal("case", "note", FreeText.of("altered")).ciphertext());
        qt().forAll(integers().between(0, sealed.length * 8 - 1)).checkAssert(bit -> {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertBroken("case", "note", new SealedText(Base64.getEncoder().encodeToString(altered)));
        });
    }

    @Test
    void what_is_no_ciphertext_does_not_open() {
        qt().forAll(strings().basicLatinAlphabet().ofLengthBetween(0, 80))
                .checkAssert(garbage -> assertBroken("case", "note", new SealedText(garbage)));
    }

    @Test
    void the_same_text_is_never_sealed_the_same_twice() {
        assertThat(sealer.seal("case", "note", FreeText.of("same")))
                .isNotEqualTo(sealer.seal("case", "note", FreeText.of("same")));
    }

    private void assertBroken(String caseId, String field, SealedText sealed) {
        assertThatThrownBy(() -> opener.open(caseId, field, sealed)).isInstanceOf(SealingException.BrokenSeal.class);
    }

    /** Half of a pair of surrogates is no text, and is refused before anything is sealed. */
    private static String asText(String any) {
        return any.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static DataKey.Usable freshKey() {
        try {
            return DataKey.Usable.of(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
