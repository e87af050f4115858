package no.imdi.egnevalg.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Both services, real, on a real PostgreSQL and the view database that the tests run on. */
public final class RunningServices implements AutoCloseable {

    private static final String MASTER_KEYSET = MasterKeyset.fresh().toSecretJson();

    private final String eventDatabase;
    private final String viewDatabase;
    private final ConfigurableApplicationContext command;
    private final TestClient commandClient;
    private ConfigurableApplicationContext query;
    private TestClient queryClient;

    private RunningServices(String eventDatabase, String viewDatabase) {
        this.eventDatabase = eventDatabase;
        this.viewDatabase = viewDatabase;
        this.command = run(CaseCommandApplication.application(), List.of());
        this.commandClient = clientOf(command, "mr");
        startQuery();
    }

    /** Starts both on databases of their own. */
    public static RunningServices start() {
        return new RunningServices(TestStores.newEventDatabase(), TestStores.newViewDatabase());
    }

    private ConfigurableApplicationContext run(SpringApplication application, List<String> properties) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--" + MasterKeysetSource.KEYSET + "=" + MASTER_KEYSET,
                "--EGNEVALG_ISSUER_URI=" + TestIssuer.shared().issuerUri(),
                "--spring.main.banner-mode=off",
                "--EGNEVALG_POSTGRES_URL=" + eventDatabase,
                "--EGNEVALG_MONGODB_URI=" + viewDatabase,
                // Tests send at once what a caller sends in an hour.
                "--egnevalg.rate-limit.per-minute=1000000",
                "--egnevalg.rate-limit.burst=1000000",
                "--egnevalg.rate-limit.unauthenticated-per-minute=1000000"));
        arguments.addAll(properties);
        return application.run(arguments.toArray(String[]::new));
    }

    private static TestClient clientOf(ConfigurableApplicationContext service, String user) {
        return new TestClient(portOf(service), () -> TestIssuer.shared().tokenFor(user));
    }

    private static int portOf(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Starts the query side, on the views as they were left. */
    public void startQuery(String... properties) {
        query = run(CaseQueryApplication.application(), Stream.of(properties).toList());
        queryClient = clientOf(query, "mr");
    }

    public void stopQuery() {
        queryClient.close();
        query.close();
    }

    public TestClient command() {
        return commandClient;
    }

    public TestClient query() {
        return queryClient;
    }

    /** case-command as another user of the demo issuer. Unless told otherwise it is the adviser of SCHOOL-EAST-01. */
    public TestClient commandAs(String user) {
        return clientOf(command, user);
    }

    /** case-query as another user of the demo issuer. */
    public TestClient queryAs(String user) {
        return clientOf(query, user);
    }

    int commandPort() {
        return portOf(command);
    }

    int queryPort() {
        return portOf(query);
    }

    public <T> T commandBean(Class<T> type) {
        return command.getBean(type);
    }

    public <T> T queryBean(Class<T> type) {
        return query.getBean(type);
    }

    /** The event database as its owner sees it. */
    public String ownerUrl() {
        return TestStores.asOwner(eventDatabase);
    }

    @Override
    public void close() {
        stopQuery();
        commandClient.close();
        command.close();
    }
}
