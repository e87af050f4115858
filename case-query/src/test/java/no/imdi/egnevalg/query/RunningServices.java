package no.imdi.egnevalg.query;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.imdi.egnevalg.command.CaseCommandApplication;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.query.archive.SigningKey;
import no.imdi.egnevalg.sealing.DataKeys;
import no.imdi.egnevalg.sealing.JdbcDataKeys;
import no.imdi.egnevalg.sealing.MasterKeyset;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Both services, real, on a real PostgreSQL and the view database that the tests run on. */
public final class RunningServices implements AutoCloseable {

    private static final MasterKeyset MASTER = MasterKeyset.fresh();
    private static final SigningKey SIGNING = SigningKey.fresh();
    private static final String EMERGENCIES = "--egnevalg.emergency-access.per-day=";
    private static final String OPERATIONS = "operators' port";

    private final String eventDatabase;
    private final String viewDatabase;
    private final ConfigurableApplicationContext command;
    private final Map<String, TestClient> commandClients = new ConcurrentHashMap<>();
    private final Map<String, TestClient> queryClients = new ConcurrentHashMap<>();
    private ConfigurableApplicationContext query;

    private RunningServices(String eventDatabase, String viewDatabase) {
        this.eventDatabase = eventDatabase;
        this.viewDatabase = viewDatabase;
        this.command = run(CaseCommandApplication.application(), List.of());
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
                "--EGNEVALG_ISSUER_URI=" + TestIssuer.shared().issuerUri(),
                "--spring.main.banner-mode=off",
                "--EGNEVALG_POSTGRES_URL=" + eventDatabase,
                "--EGNEVALG_MIGRATE=true",
                "--EGNEVALG_POSTGRES_OWNER=postgres",
                "--EGNEVALG_MONGODB_URI=" + viewDatabase,
                "--EGNEVALG_MASTER_KEYSET=" + MASTER.toSecretJson(),
                "--EGNEVALG_SIGNING_KEYSET=" + SIGNING.toSecretJson(),
                // Tests send at once what a caller sends in an hour.
                "--egnevalg.rate-limit.per-minute=1000000",
                "--egnevalg.rate-limit.burst=1000000",
                "--egnevalg.rate-limit.unauthenticated-per-minute=1000000"));
        if (properties.stream().noneMatch(property -> property.startsWith(EMERGENCIES))) {
            arguments.add(EMERGENCIES + "200");
        }
        arguments.addAll(properties);
        return application.run(arguments.toArray(String[]::new));
    }

    private static TestClient clientOf(int port, String user) {
        return new TestClient(port, () -> TestIssuer.shared().tokenFor(user));
    }

    private static int portOf(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static int managementPortOf(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** Starts the query side, on the views as they were left. */
    public void startQuery(String... properties) {
        query = run(CaseQueryApplication.application(), Stream.of(properties).toList());
    }

    /** Starts the query side with further beans, by their names, on the views as they were left. */
    public void startQueryWith(Map<String, Object> beans) {
        SpringApplication application = CaseQueryApplication.application();
        application.addInitializers(context -> beans.forEach(context.getBeanFactory()::registerSingleton));
        query = run(application, List.of());
    }

    /** Starts a further instance of the query side on the same views, which nobody asks. */
    public ConfigurableApplicationContext anotherQuery(String... properties) {
        return run(CaseQueryApplication.application(), List.of(properties));
    }

    public void stopQuery() {
        queryClients.values().forEach(TestClient::close);
        queryClients.clear();
        query.close();
    }

    public TestClient command() {
        return commandAs("mr");
    }

    public TestClient query() {
        return queryAs("mr");
    }

    /** case-command as another user of the demo issuer. Unless told otherwise it is the adviser of SCHOOL-EAST-01. */
    public TestClient commandAs(String user) {
        return commandClients.computeIfAbsent(user, name -> clientOf(portOf(command), name));
    }

    /** case-query as another user of the demo issuer. */
    public TestClient queryAs(String user) {
        return queryClients.computeIfAbsent(user, name -> clientOf(portOf(query), name));
    }

    /** The operators' port of case-command. */
    public TestClient commandOperations() {
        return commandClients.computeIfAbsent(OPERATIONS, _ -> clientOf(managementPortOf(command), "operator"));
    }

    /** The operators' port of case-query. */
    public TestClient queryOperations() {
        return queryClients.computeIfAbsent(OPERATIONS, _ -> clientOf(managementPortOf(query), "operator"));
    }

    int commandPort() {
        return portOf(command);
    }

    int queryPort() {
        return portOf(query);
    }

    ConfigurableApplicationContext commandContext() {
        return command;
    }

    ConfigurableApplicationContext queryContext() {
        return query;
    }

    public <T> T commandBean(Class<T> type) {
        return command.getBean(type);
    }

    public <T> T queryBean(Class<T> type) {
        return query.getBean(type);
    }

    /** All beans of a type, by their names. */
    public <T> Map<String, T> queryBeans(Class<T> type) {
        return query.getBeansOfType(type);
    }

    /** The data keys of the cases, as the command side has them. */
    public DataKeys dataKeys() {
        return new JdbcDataKeys(
                () -> DriverManager.getConnection(TestStores.as(eventDatabase, Accounts.WRITER)), MASTER);
    }

    /** The event database as its owner sees it. */
    public String ownerUrl() {
        return TestStores.asOwner(eventDatabase);
    }

    @Override
    public void close() {
        stopQuery();
        commandClients.values().forEach(TestClient::close);
        command.close();
    }
}
