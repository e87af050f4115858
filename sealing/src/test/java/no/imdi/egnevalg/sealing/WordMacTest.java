package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordMacTest {

    private static final FreeText WORDS = FreeText.of("Hun vil bli ringt først.");

    private final KeyDatabase database = KeyDatabase.create();
    private final MasterKeyset master = MasterKeyset.fresh();
    private final DataKeys keys = new JdbcDataKeys(database.writer(), master);

    @Test
    void the_same_words_of_a_case_have_the_same_fingerprint_and_others_another() {
        keys.create("case-1");

        assertThat(fingerprint("case-1", WORDS))
                .isEqualTo(fingerprint("case-1", WORDS))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(fingerprint("case-1", FreeText.of("Hun vil bli ringt sist.")));
    }

    @Test
    void the_same_words_of_another_case_have_another() {
        keys.create("case-1");
        keys.create("case-2");

        assertThat(fingerprint("case-1", WORDS)).isNotEqualTo(fingerprint("case-2", WORDS));
    }

    @Test
    void it_outlives_a_rotation_of_the_master_keyset() {
        keys.create("case-1");
        String before = fingerprint("case-1", WORDS);
        MasterKeyset rotated = master.withNewPrimary();

        assertThat(new MasterKeyRotation(database.writer(), rotated).rewrapAll())
                .isEqualTo(1);

        DataKeys after = new JdbcDataKeys(database.writer(), rotated);
        assertThat(((DataKey.Usable) after.find("case-1")).words().of(WORDS)).isEqualTo(before);
    }

    private String fingerprint(String caseId, FreeText words) {
        return ((DataKey.Usable) keys.find(caseId)).words().of(words);
    }
}
