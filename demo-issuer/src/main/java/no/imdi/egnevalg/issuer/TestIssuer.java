package no.imdi.egnevalg.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One issuer for all tests of a process. It is started when first needed and ends with the process. */
public final class TestIssuer {

    private TestIssuer() {}

    /** The issuer; never to be closed. */
    public static DemoIssuer shared() {
        return Shared.ISSUER;
    }

    private static final class Shared {
        static final DemoIssuer ISSUER = start();

        private static DemoIssuer start() {
            try {
                return DemoIssuer.start(0, Files.createTempDirectory("egnevalg-issuer"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
