package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysetTest {

    private final MasterKeyset keyset = MasterKeyset.fresh();

    @Test
    void it_is_read_from_the_environment() {
        assertThat(MasterKeysetSource.require(Map.of("EGNEVALG_MASTER_KEYSET", keyset.toSecretJson()))
                        .primaryId())
                .isEqualTo(keyset.primaryId());
    }

    @Test
    void it_is_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("keyset.json"), keyset.toSecretJson());

        assertThat(MasterKeysetSource.require(Map.of("EGNEVALG_MASTER_KEYSET_FILE", file.toString()))
                        .primaryId())
                .isEqualTo(keyset.primaryId());
    }

    @Test
    void without_one_it_is_said_where_it_is_looked_for() {
        assertThat(MasterKeysetSource.find(Map.of())).isEmpty();
        assertThatThrownBy(() -> MasterKeysetSource.require(Map.of("EGNEVALG_MASTER_KEYSET", " ")))
                .isInstanceOf(MasterKeysetException.class)
                .hasMessageContaining("EGNEVALG_MASTER_KEYSET,")
                .hasMessageContaining("EGNEVALG_MASTER_KEYSET_FILE");
    }

    @Test
    void two_at_once_are_refused() {
        assertRefusedSilently(
                Map.of("EGNEVALG_MASTER_KEYSET", keyset.toSecretJson(), "EGNEVALG_MASTER_KEYSET_FILE", "hemmelig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hemmelig", "{\"hemmelig\": 1}", "[", "{\"primaryKeyId\":1,\"key\":[\"hemmelig\"]}", "{}"})
    void garbage_is_refused_and_not_repeated(String garbage) {
        assertRefusedSilently(Map.of("EGNEVALG_MASTER_KEYSET", garbage));
    }

    @Test
    void a_key_given_where_a_path_belongs_is_not_repeated() {
        assertRefusedSilently(Map.of("EGNEVALG_MASTER_KEYSET_FILE", "/hemmelig\0{"));
        assertRefusedSilently(Map.of("EGNEVALG_MASTER_KEYSET_FILE", "/hemmelig/keyset.json"));
    }

    @Test
    void a_keyset_for_something_else_is_refused() throws GeneralSecurityException {
        KeysetHandle other = KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get());
        String json =
                TinkJsonProtoKeysetFormat.serializeKeyset(other, PrfConfig2026.get(), InsecureSecretKeyAccess.get());

        assertRefusedSilently(Map.of("EGNEVALG_MASTER_KEYSET", json));
    }

    @Test
    void a_new_primary_key_joins_those_before_it() {
        MasterKeyset rotated = keyset.withNewPrimary();

        assertThat(rotated.primaryId()).isNotEqualTo(keyset.primaryId());
        assertThat(rotated.holds(keyset.primaryId())).isTrue();
        assertThat(rotated.withPrimaryOnly().holds(keyset.primaryId())).isFalse();
        assertThat(rotated.withPrimaryOnly().primaryId()).isEqualTo(rotated.primaryId());
    }

    @Test
    void it_does_not_show_its_keys() {
        String secret = keyset.toSecretJson().replaceAll("(?s).*\"value\": *\"([^\"]+)\".*", "$1");

        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(keyset.toString()).doesNotContain(secret).contains(keyset.primaryId());
    }

    private static void assertRefusedSilently(Map<String, String> environment) {
        assertThatThrownBy(() -> MasterKeysetSource.find(environment))
                .isInstanceOf(MasterKeysetException.class)
                .hasMessageNotContaining("hemmelig")
                .hasNoCause();
    }
}
