package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentifierMacTest {

    private static final String NAME = "case\n2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11\n2";

    private final KeyDatabase database = KeyDatabase.create();
    private final MasterKeyset master = MasterKeyset.fresh();

    @Test
    void the_same_name_has_the_same_identifier_after_a_restart() {
        assertThat(identifiers().of(NAME)).isEqualTo(identifiers().of(NAME));
        assertThat(identifiers().of(NAME)).isNotEqualTo(identifiers().of(NAME + "1"));
    }

    @Test
    void whoever_knows_the_name_and_not_the_key_cannot_compute_it() {
        String hash =
                UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8)).toString();
        String ofAnotherRegister = RequestMac.of(KeyDatabase.create().writer(), MasterKeyset.fresh())
                .identifiers()
                .of(NAME);

        assertThat(identifiers().of(NAME)).isNotIn(hash, ofAnotherRegister);
    }

    @Test
    void fingerprints_of_requests_do_not_tell_it() {
        String fingerprint = mac().of(NAME.getBytes(StandardCharsets.UTF_8));

        assertThat(fingerprint).doesNotStartWith(identifiers().of(NAME).substring(0, 8));
    }

    @Test
    void it_is_a_uuid_of_a_version_of_its_own() {
        UUID identifier = UUID.fromString(identifiers().of(NAME));

        assertThat(identifier.version()).isEqualTo(8);
        assertThat(identifier.variant()).isEqualTo(2);
    }

    private IdentifierMac identifiers() {
        return mac().identifiers();
    }

    private RequestMac mac() {
        return RequestMac.of(database.writer(), master);
    }
}
