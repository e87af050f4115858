package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.issuer.TokenSource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A default run without demo data, on ports and a folder of its own. */
final class EmptyRun implements AccessQuestions.TestServices, AutoCloseable {

    /** Who does not say who asks. */
    static final String NOBODY = "nobody";

    private final LocalRun run;

    private EmptyRun(LocalRun run) {
        this.run = run;
    }

    static EmptyRun start() {
        return start(null);
    }

    /** With the tokens of the given issuer; of one of its own where that is null. */
    static EmptyRun start(@Nullable TokenSource issuer) {
        try {
            LocalSettings settings = new LocalSettings(
                    Files.createTempDirectory("egnevalg"), TestPorts.any(), null, null, false, false, false);
            return new EmptyRun(LocalRun.start(settings, issuer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public TestClient command(String user) {
        return client(run.settings().ports().command(), user);
    }

    @Override
    public TestClient query(String user) {
        return client(run.settings().ports().query(), user);
    }

    private TestClient client(int port, String user) {
        return user.equals(NOBODY)
                ? new TestClient(port)
                : new TestClient(port, () -> run.tokens().tokenFor(user));
    }

    LocalPorts ports() {
        return run.settings().ports();
    }

    /** Where the endpoints of both services are found. */
    List<RequestMappingHandlerMapping> mappings() {
        return run.services().stream()
                .map(service -> service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class))
                .toList();
    }

    @Override
    public void close() {
        run.close();
    }
}
