package no.imdi.egnevalg.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void the_key_is_made_once_and_kept() {
        assertThat(SigningKey.in(folder).toJSONString())
                .isEqualTo(SigningKey.in(folder).toJSONString());
    }

    @Test
    void another_folder_has_another_key() {
        assertThat(SigningKey.in(folder.resolve("one")).getKeyID())
                .isNotEqualTo(SigningKey.in(folder.resolve("other")).getKeyID());
    }

    @Test
    void nobody_but_its_owner_reads_the_key() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path own = folder.resolve("own");
        SigningKey.in(own);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void a_key_that_cannot_be_read_is_named_by_its_file_and_not_repeated() throws IOException {
        Files.writeString(folder.resolve("signing-key.json"), "{\"kty\":\"RSA\",\"d\":\"private\"}");
        assertThatThrownBy(() -> SigningKey.in(folder))
                .hasMessageContaining("signing-key.json")
                .hasMessageNotContaining("private")
                .hasNoCause();
    }
}
