package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RequestMacTest {

    private static final byte[] REQUEST = "{\"note\":\"x\"}".getBytes(StandardCharsets.UTF_8);

    private final KeyDatabase database = KeyDatabase.create();
    private final MasterKeyset master = MasterKeyset.fresh();

    @Test
    void the_same_request_has_the_same_fingerprint_after_a_restart() {
        String first = mac().of(REQUEST);

        assertThat(mac().of(REQUEST)).isEqualTo(first).matches("[0-9a-f]{64}");
    }

    @Test
    void another_request_has_another_fingerprint() {
        assertThat(mac().of(new byte[] {1})).isNotEqualTo(mac().of(new byte[] {2}));
    }

    @Test
    void without_the_key_a_guess_cannot_be_confirmed() throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(REQUEST));
        String ofAnotherRegister = RequestMac.of(KeyDatabase.create().writer(), MasterKeyset.fresh())
                .of(REQUEST);

        assertThat(mac().of(REQUEST)).isNotIn(hash, ofAnotherRegister);
    }

    @Test
    void instances_that_start_at_once_agree_on_the_key() throws Exception {
        Set<String> fingerprints = new HashSet<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<String> start = () -> mac().of(REQUEST);
            for (var fingerprint : threads.invokeAll(Collections.nCopies(8, start))) {
                fingerprints.add(fingerprint.get());
            }
        }
        assertThat(fingerprints).hasSize(1);
    }

    private RequestMac mac() {
        return RequestMac.of(database.writer(), master);
    }
}
