package no.imdi.egnevalg.faults;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import no.imdi.egnevalg.embedded.ViewServer;
import no.imdi.egnevalg.issuer.DemoIssuer;
import no.imdi.egnevalg.sealing.MasterKeyset;

/**
 * The register as it is run in production: both services and PostgreSQL are processes of their own, which can be
 * killed. The view database lives in this process, and so outlives every instance of case-query; a proxy stands before
 * it.
 */
final class Register implements AutoCloseable {

    private static final String COMMAND = "no.imdi.egnevalg.command.CaseCommandApplication";
    private static final String QUERY = "no.imdi.egnevalg.query.CaseQueryApplication";

    private final Path folder;
    private final PostgresProcess postgres;
    private final ViewServer views = ViewServer.start();
    private final ViewProxy proxy;
    private final DemoIssuer issuer;
    private final Map<String, String> settings = new HashMap<>();
    private final List<ServiceProcess> commands = new CopyOnWriteArrayList<>();
    private final List<ServiceProcess> queries = new CopyOnWriteArrayList<>();
    private final MongoClient viewClient;

    private Register(Path folder, Random chance) {
        this.folder = folder;
        this.postgres = PostgresProcess.setUp(folder);
        this.issuer = DemoIssuer.start(0, folder.resolve("issuer"));
        String uri = views.uri("egnevalg");
        this.viewClient = MongoClients.create(uri);
        this.proxy = new ViewProxy(Integer.parseInt(uri.replaceAll(".*:(\\d+)/.*", "$1")), chance);
        settings.putAll(postgres.settings());
        settings.put("EGNEVALG_MIGRATE", "true");
        settings.put("EGNEVALG_ISSUER_URI", issuer.issuerUri());
        settings.put("EGNEVALG_MASTER_KEYSET", MasterKeyset.fresh().toSecretJson());
        settings.put("EGNEVALG_MONGODB_URI", uri.replaceAll("@.*/", "@127.0.0.1:" + proxy.port() + "/"));
        // The advisers of the load ask at once for what people ask for in a day.
        settings.put("EGNEVALG_RATELIMIT_PERMINUTE", "1000000");
        settings.put("EGNEVALG_RATELIMIT_BURST", "1000000");
    }

    /** Starts one instance of each service in an empty folder. */
    static Register start(Path folder, Random chance) {
        Register register = new Register(folder, chance);
        try {
            ServiceProcess command = register.addCommand(COMMAND);
            command.awaitUp();
            register.addQuery(QUERY).awaitUp();
            return register;
        } catch (RuntimeException | Error e) {
            register.close();
            throw e;
        }
    }

    private ServiceProcess addCommand(String mainClass) {
        ServiceProcess added = service("case-command-" + (commands.size() + 1), mainClass, Map.of());
        commands.add(added);
        return added;
    }

    private ServiceProcess addQuery(String mainClass) {
        ServiceProcess added = service("case-query-" + (queries.size() + 1), mainClass, Map.of());
        queries.add(added);
        return added;
    }

    /** Starts a second instance of each service, with clocks that are a minute ahead. */
    void addOneOfEach() {
        addCommand(ClockAhead.Command.class.getName()).awaitUp();
        addQuery(ClockAhead.Query.class.getName()).awaitUp();
    }

    /** Starts an instance that nobody sends anything to, and does not wait for it. */
    ServiceProcess service(String name, String mainClass, Map<String, String> otherSettings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(otherSettings);
        return new ServiceProcess(name, mainClass, all, folder, issuer);
    }

    /** Ends all instances but the first of each service. */
    void leaveOneOfEach() {
        while (commands.size() > 1) {
            commands.removeLast().close();
        }
        while (queries.size() > 1) {
            queries.removeLast().close();
        }
    }

    List<ServiceProcess> commands() {
        return List.copyOf(commands);
    }

    List<ServiceProcess> queries() {
        return List.copyOf(queries);
    }

    ServiceProcess command() {
        return commands.getFirst();
    }

    ServiceProcess query() {
        return queries.getFirst();
    }

    PostgresProcess postgres() {
        return postgres;
    }

    ViewProxy proxy() {
        return proxy;
    }

    /** The view database, past the proxy. */
    MongoDatabase viewDatabase() {
        return viewClient.getDatabase("egnevalg");
    }

    Path folder() {
        return folder;
    }

    /** Waits until all that was started says that it is up. */
    void awaitUp() {
        await().atMost(Duration.ofMinutes(1)).until(postgres::runs);
        commands.forEach(ServiceProcess::awaitUp);
        queries.forEach(ServiceProcess::awaitUp);
    }

    @Override
    public void close() {
        commands.forEach(ServiceProcess::close);
        queries.forEach(ServiceProcess::close);
        issuer.close();
        viewClient.close();
        proxy.close();
        views.close();
        postgres.close();
    }
}
