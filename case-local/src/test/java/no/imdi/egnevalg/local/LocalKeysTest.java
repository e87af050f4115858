package no.imdi.egnevalg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import no.imdi.egnevalg.sealing.MasterKeyset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeysTest {

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_a_master_keyset_that_only_its_owner_reads() throws IOException {
        Path file = keyset(settings(Map.of()));

        assertThat(MasterKeyset.parse(Files.readString(file)).primaryId()).isNotBlank();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void later_starts_keep_it() throws IOException {
        String first = Files.readString(keyset(settings(Map.of())));

        assertThat(Files.readString(keyset(settings(Map.of())))).isEqualTo(first);
    }

    @Test
    void a_keyset_of_the_environment_wins_and_none_is_made() {
        LocalSettings settings = settings(Map.of("EGNEVALG_MASTER_KEYSET_FILE", "/somewhere/else"));

        assertThat(LocalKeys.of(settings)).doesNotContainKey("EGNEVALG_MASTER_KEYSET_FILE");
        assertThat(folder.resolve("keys/master-keyset.json")).doesNotExist();
        assertThat(LocalKeys.warning(settings)).contains("environment");
    }

    @Test
    void where_the_keys_lie_is_said_and_that_it_is_no_place_for_them() {
        assertThat(LocalKeys.warning(settings(Map.of())))
                .contains("The keys of this demo lie in " + folder.resolve("keys"))
                .contains("in production they do not");
    }

    private LocalSettings settings(Map<String, String> environment) {
        return LocalSettings.of(with(environment));
    }

    private Map<String, String> with(Map<String, String> environment) {
        var all = new java.util.HashMap<>(environment);
        all.put("EGNEVALG_DATA", folder.toString());
        return all;
    }

    private static Path keyset(LocalSettings settings) {
        return Path.of(String.valueOf(LocalKeys.of(settings).get("EGNEVALG_MASTER_KEYSET_FILE")));
    }
}
