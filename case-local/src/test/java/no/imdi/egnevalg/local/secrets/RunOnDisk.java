package no.imdi.egnevalg.local.secrets;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.embedded.PostgresServer;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.ViewServer;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.query.CaseQueryApplication;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Both services on stores of their own, with everything that lands on the disk in one folder. */
final class RunOnDisk implements AutoCloseable {

    private final PostgresServer postgres;
    private final ViewServer views = ViewServer.start();
    private final ConfigurableApplicationContext command;
    private final ConfigurableApplicationContext query;

    RunOnDisk(Path folder) throws IOException {
        this.postgres = PostgresServer.on(folder.resolve("data"), freePort());
        String keyset = MasterKeyset.fresh().toSecretJson();
        this.command = run(CaseCommandApplication.application(), folder.resolve("command"), keyset);
        this.query = run(CaseQueryApplication.application(), folder.resolve("query"), keyset);
    }

    private ConfigurableApplicationContext run(SpringApplication application, Path folder, String keyset) {
        Stream<String> database = postgres.settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        return application.run(Stream.concat(
                        database,
                        Stream.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--server.tomcat.basedir=" + folder,
                                "--spring.main.banner-mode=off",
                                "--" + MasterKeysetSource.KEYSET + "=" + keyset,
                                "--EGNEVALG_ISSUER_URI=" + TestIssuer.shared().issuerUri(),
                                "--EGNEVALG_MIGRATE=true",
                                "--EGNEVALG_MONGODB_URI=" + viewUri()))
                .toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String ownerUrl() {
        return postgres.ownerUrl();
    }

    String viewUri() {
        return views.uri("views");
    }

    TestClient command(String user) {
        return client(command, "local.server.port", user);
    }

    TestClient query(String user) {
        return client(query, "local.server.port", user);
    }

    /** What each service tells operators. */
    Stream<String> metrics() {
        return Stream.of(command, query)
                .map(service ->
                        client(service, "local.management.port", "operator").get("/actuator/prometheus"))
                .map(answer -> answer.status() + answer.text());
    }

    private static TestClient client(ConfigurableApplicationContext service, String port, String user) {
        return new TestClient(
                service.getEnvironment().getRequiredProperty(port, Integer.class),
                () -> TestIssuer.shared().tokenFor(user));
    }

    <T> T commandBean(Class<T> type) {
        return command.getBean(type);
    }

    <T> T queryBean(Class<T> type) {
        return query.getBean(type);
    }

    @Override
    public void close() {
        query.close();
        command.close();
        views.close();
        postgres.close();
    }
}
