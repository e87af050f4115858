package no.imdi.egnevalg.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestStores;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real service on a real PostgreSQL, with a client to talk to it. */
public final class RunningCommandService implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String database;

    private RunningCommandService(ConfigurableApplicationContext context, String database) {
        this.context = context;
        this.database = database;
    }

    /** Starts the service on a database of its own. */
    public static RunningCommandService start() {
        return on(TestStores.newEventDatabase());
    }

    /** Starts the service on the given database. */
    public static RunningCommandService on(String database, Class<?>... extraConfiguration) {
        SpringApplication application = CaseCommandApplication.application();
        application.addPrimarySources(List.of(extraConfiguration));
        return new RunningCommandService(
                application.run(
                        "--server.port=0", "--EGNEVALG_POSTGRES_URL=" + database, "--spring.main.banner-mode=off"),
                database);
    }

    /** What the service answered: status, headers, and the body as JSON. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String text) {

        /** The body; a missing node where it is empty. */
        public JsonNode body() {
            return text.isEmpty() ? JSON.missingNode() : JSON.readTree(text);
        }

        /** The name of the problem, without its namespace; empty where it is none. */
        public String problem() {
            return body().path("type").asString("").replace("urn:egnevalg:problem:", "");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** A POST of JSON under a fresh idempotency key. */
    public Answer post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A POST of JSON to a version that was seen. */
    public Answer post(String path, long seenVersion, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"" + seenVersion + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A POST of JSON with further headers, name and value in turn. */
    public Answer postWith(String path, String body, String... headers) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .headers(headers)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A POST of a CSV file. */
    public Answer postFile(String key, String file) {
        return send(request("/api/v1/cases/import")
                .header("Content-Type", "text/csv; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(file)));
    }

    /** Opens a case and gives its identifier. */
    public String openCase() {
        return post("/api/v1/cases", ApiExamples.CASE).body().path("caseId").asString();
    }

    public Answer get(String path) {
        return send(request(path));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What all events in the log say, in the order in which they were written. */
    public List<JsonNode> events() {
        return log().sql("SELECT convert_from(payload, 'UTF8') FROM domain_event_entry ORDER BY global_index")
                .query((row, _) -> JSON.readTree(row.getString(1)))
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
