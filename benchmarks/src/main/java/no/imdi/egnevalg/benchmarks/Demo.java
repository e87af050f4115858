package no.imdi.egnevalg.benchmarks;

import java.util.Arrays;
import java.util.stream.Stream;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.sealing.MasterKeyset;

/** Who asks in the measurements, and with which keys: made for one run. */
final class Demo {

    private static final String KEYSET = MasterKeyset.fresh().toSecretJson();

    private Demo() {}

    /** What a service is started with. */
    static String[] arguments(String... further) {
        String[] shared = {
            "--server.port=0",
            "--management.server.port=0",
            "--EGNEVALG_ISSUER_URI=" + TestIssuer.shared().issuerUri(),
            "--EGNEVALG_MASTER_KEYSET=" + KEYSET,
            // One client asks for what thousands would.
            "--egnevalg.rate-limit.per-minute=1000000000",
            "--egnevalg.rate-limit.burst=1000000000",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn"
        };
        return Stream.concat(Arrays.stream(shared), Arrays.stream(further)).toArray(String[]::new);
    }

    /** The header that says who asks. */
    static String authorization(String user) {
        return "Bearer " + TestIssuer.shared().tokenFor(user);
    }
}
