package no.imdi.egnevalg.local.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.query.archive.SigningKey;
import no.imdi.egnevalg.sealing.MasterKeyset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What docker/new-secrets.sh draws. */
@DisabledOnOs(OS.WINDOWS)
class NewSecretsTest {

    @TempDir
    Path folder;

    @Test
    void theMasterKeysetIsOneThatTheServicesRead() throws Exception {
        MasterKeyset keyset = MasterKeyset.parse(draw().get("master-keyset"));
        assertThat(MasterKeyset.parse(keyset.toSecretJson()).primaryId()).isEqualTo(keyset.primaryId());
    }

    @Test
    void theSigningKeysetIsOneThatTheServicesReadAndItsPublicKeyBelongsToIt() throws Exception {
        SigningKey drawn = SigningKey.parse(draw().get("signing-keyset"));
        assertThat(SigningKey.parse(drawn.toSecretJson())).hasToString(drawn.toString());
    }

    @Test
    void everySecretThatIsMountedIsDrawnAndNoTwoAreTheSame() throws Exception {
        Map<String, String> secrets = draw();
        assertThat(secrets.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ComposeFile.read().content().path("secrets").propertyNames());
        assertThat(secrets.values()).doesNotHaveDuplicates().allMatch(secret -> secret.length() >= 48);
    }

    @Test
    void whatThereIsIsLeftAlone() throws Exception {
        Map<String, String> first = draw();
        Files.delete(folder.resolve("master-keyset"));
        Map<String, String> second = draw();
        assertThat(second.get("master-keyset")).isNotEqualTo(first.put("master-keyset", ""));
        second.put("master-keyset", "");
        assertThat(second).isEqualTo(first);
    }

    private Map<String, String> draw() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("bash", Project.path("docker/new-secrets.sh"), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(script.waitFor()).isZero();
        Map<String, String> secrets = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                secrets.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return secrets;
    }
}
