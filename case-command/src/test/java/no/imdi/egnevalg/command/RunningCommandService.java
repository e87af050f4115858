package no.imdi.egnevalg.command;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.embedded.TestStores;
import no.imdi.egnevalg.issuer.TestIssuer;
import no.imdi.egnevalg.sealing.MasterKeyset;
import no.imdi.egnevalg.sealing.MasterKeysetSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real service on a real PostgreSQL, with a client to talk to it. */
public final class RunningCommandService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** One for all, for services of one test may share a database. */
    private static final String MASTER_KEYSET = MasterKeyset.fresh().toSecretJson();

    private final ConfigurableApplicationContext context;
    private final TestClient client;
    private final String database;

    private RunningCommandService(ConfigurableApplicationContext context, String database, Supplier<String> token) {
        this.context = context;
        this.client = new TestClient(port(), token);
        this.database = database;
    }

    /**
     * The same service, asked by another user of the demo issuer. Unless told otherwise it is the adviser of
     * SCHOOL-EAST-01.
     */
    public RunningCommandService as(String user) {
        return new RunningCommandService(context, database, tokensOf(user));
    }

    /** The same service, asked by whoever has this token; with no token where it is empty. */
    public RunningCommandService withToken(String token) {
        return new RunningCommandService(context, database, () -> token);
    }

    private static Supplier<String> tokensOf(String user) {
        return () -> TestIssuer.shared().tokenFor(user);
    }

    /** Starts the service on a database of its own. */
    public static RunningCommandService start() {
        return on(TestStores.newEventDatabase());
    }

    /** Starts the service on the given database. */
    public static RunningCommandService on(String database, Class<?>... extraConfiguration) {
        return start(database, TestIssuer.shared().issuerUri(), MASTER_KEYSET, extraConfiguration);
    }

    /** Starts the service on a database whose tables are there, as it starts in production: without their owner. */
    public static RunningCommandService onMigrated(String database) {
        return startMigrated(
                database, TestIssuer.shared().issuerUri(), MASTER_KEYSET, limits(1_000_000, 1_000_000, 1_000_000));
    }

    /** Starts the service on a database of its own, to believe the tokens of the given issuer. */
    public static RunningCommandService withIssuer(String issuer) {
        return start(TestStores.newEventDatabase(), issuer, MASTER_KEYSET);
    }

    /** Starts the service on the given database, with the given master keyset. */
    public static RunningCommandService withKeyset(String database, MasterKeyset keyset) {
        return start(database, TestIssuer.shared().issuerUri(), keyset.toSecretJson());
    }

    /** Starts the service on a database of its own, with further properties. */
    public static RunningCommandService with(String... properties) {
        return limitedTo(1_000_000, 1_000_000, properties);
    }

    /** Starts the service on a database of its own, with beans of the test's and further properties. */
    public static RunningCommandService with(Class<?> extraConfiguration, String... properties) {
        List<String> arguments = new ArrayList<>(limits(1_000_000, 1_000_000, 1_000_000));
        arguments.addAll(List.of(properties));
        return start(
                TestStores.newEventDatabase(),
                TestIssuer.shared().issuerUri(),
                MASTER_KEYSET,
                arguments,
                extraConfiguration);
    }

    /** Starts the service on a database of its own, set so that few requests are many. */
    public static RunningCommandService limitedTo(int burst, int withoutToken, String... properties) {
        List<String> arguments = new ArrayList<>(limits(1, burst, withoutToken));
        arguments.addAll(List.of(properties));
        return start(TestStores.newEventDatabase(), TestIssuer.shared().issuerUri(), MASTER_KEYSET, arguments);
    }

    private static RunningCommandService start(
            String database, String issuer, String keyset, Class<?>... extraConfiguration) {
        // Tests send at once what a caller sends in an hour.
        return start(database, issuer, keyset, limits(1_000_000, 1_000_000, 1_000_000), extraConfiguration);
    }

    private static List<String> limits(int perMinute, int burst, int withoutToken) {
        return List.of(
                "--egnevalg.rate-limit.per-minute=" + perMinute,
                "--egnevalg.rate-limit.burst=" + burst,
                "--egnevalg.rate-limit.unauthenticated-per-minute=" + withoutToken);
    }

    private static RunningCommandService start(
            String database, String issuer, String keyset, List<String> more, Class<?>... extraConfiguration) {
        List<String> arguments = new ArrayList<>(more);
        arguments.add("--EGNEVALG_MIGRATE=true");
        arguments.add("--EGNEVALG_POSTGRES_OWNER=postgres");
        return startMigrated(database, issuer, keyset, arguments, extraConfiguration);
    }

    private static RunningCommandService startMigrated(
            String database, String issuer, String keyset, List<String> more, Class<?>... extraConfiguration) {
        SpringApplication application = CaseCommandApplication.application();
        application.addPrimarySources(List.of(extraConfiguration));
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--EGNEVALG_POSTGRES_URL=" + database,
                "--" + MasterKeysetSource.KEYSET + "=" + keyset,
                "--EGNEVALG_ISSUER_URI=" + issuer,
                "--spring.main.banner-mode=off"));
        arguments.addAll(more);
        return new RunningCommandService(application.run(arguments.toArray(String[]::new)), database, tokensOf("mr"));
    }

    /** A POST of JSON under a fresh idempotency key. */
    public Answer post(String path, String body) {
        return client.post(path, body);
    }

    /** A POST of JSON to a version that was seen. */
    public Answer post(String path, long seenVersion, String body) {
        return client.post(path, seenVersion, body);
    }

    /** A POST of JSON with further headers, name and value in turn. */
    public Answer postWith(String path, String body, String... headers) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A POST of a CSV file, whose rows are cases of their own whatever was imported before. */
    public Answer postFile(String key, String file) {
        return postFile(key, "?likelyDoubles=accept", file.getBytes(StandardCharsets.UTF_8));
    }

    /** A POST of a CSV file. */
    public Answer postFile(String key, String query, byte[] file) {
        return send(request("/api/v1/cases/import" + query)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Opens a case and gives its identifier. */
    public String openCase() {
        return post("/api/v1/cases", ApiExamples.CASE).body().path("caseId").asString();
    }

    public Answer get(String path) {
        return client.get(path);
    }

    public HttpRequest.Builder request(String path) {
        return client.request(path);
    }

    public Answer send(HttpRequest.Builder request) {
        return client.send(request);
    }

    /** What all events in the log say, in the order in which they were written. */
    public List<JsonNode> events() {
        return log().sql("SELECT convert_from(payload, 'UTF8') FROM domain_event_entry ORDER BY global_index")
                .query((row, _) -> JSON.readTree(row.getString(1)))
                .list();
    }

    /** The names of all events in the log, in the order in which they were written. */
    public List<String> eventNames() {
        return log().sql("SELECT payload_type FROM domain_event_entry ORDER BY global_index")
                .query(String.class)
                .list();
    }

    public long eventCount() {
        return log().sql("SELECT count(*) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** The database on a connection of its own, which goes on when the service has lost its connections. */
    private JdbcClient log() {
        return JdbcClient.create(new DriverManagerDataSource(TestStores.asOwner(database)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    public String database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public boolean hasBean(Class<?> type) {
        return context.getBeanNamesForType(type).length > 0;
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
