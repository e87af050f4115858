package no.imdi.egnevalg.benchmarks;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.sealing.MasterKeyset;

/** Who asks in the measurements, and with which keys: made for one run. */
final class Demo {

    private static final String KEYSET = MasterKeyset.fresh().toSecretJson();

    private Demo() {}

    /** What a service is started with. */
    static Map<String, String> settings() {
        return Map.of(
                "server.port",
                "0",
                "management.server.port",
                "0",
                "EGNEVALG_ISSUER_URI",
                TestIssuer.shared().issuerUri(),
                "EGNEVALG_MASTER_KEYSET",
                KEYSET,
                // One client asks for what thousands would.
                "egnevalg.rate-limit.per-minute",
                "1000000000",
                "egnevalg.rate-limit.burst",
                "1000000000",
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "warn");
    }

    /** The same as arguments, and further ones. */
    static String[] arguments(String... further) {
        return Stream.concat(
                        settings().entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()),
                        Arrays.stream(further))
                .toArray(String[]::new);
    }

    /** The header that says who asks. */
    static String authorization(String user) {
        return "Bearer " + TestIssuer.shared().tokenFor(user);
    }
}
