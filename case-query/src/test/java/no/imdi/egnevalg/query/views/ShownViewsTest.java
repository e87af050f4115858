package no.imdi.egnevalg.query.views;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import no.imdi.egnevalg.query.RunningServices;
import no.imdi.egnevalg.query.eventlog.EventLog;
import no.imdi.egnevalg.query.projection.Projections;
import no.imdi.egnevalg.query.projection.RunningProjection;
import no.imdi.egnevalg.query.projection.ServedViews;
import no.imdi.egnevalg.query.reading.CasesOfSchools;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No address answers from a view that is being filled, and none can forget to say which views it reads. */
class ShownViewsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String STATISTICS = "/api/v1/statistics/";

    /** A question for each address, one for each way through it, and who may ask it. A case is put in for its id. */
    private static final List<Question> QUESTIONS = List.of(
            new Question("mr", "/api/v1/cases", ""),
            new Question("mr", "/api/v1/cases/{caseId}", ""),
            new Question("mr", "/api/v1/cases/{caseId}/timeline", ""),
            new Question("mr", "/api/v1/cases/{caseId}/possible-duplicates", ""),
            new Question("mr", "/api/v1/inbox", ""),
            new Question("mr", "/api/v1/referrals", "?list=TO_ME"),
            new Question("mr", "/api/v1/conversations", ""),
            new Question("mr", "/api/v1/conversations/{logId}", ""),
            new Question("kt", "/api/v1/housing", ""),
            new Question("privacy", "/api/v1/retention", ""),
            new Question("privacy", "/api/v1/access-log", ""),
            new Question("privacy", "/api/v1/access-log/verification", ""),
            new Question("privacy", "/api/v1/access-log/emergencies", ""),
            new Question("privacy", "/api/v1/cases/{caseId}/archive-extract", ""),
            new Question("privacy", "/api/v1/archive-extract/public-key", ""),
            new Question("analyst", STATISTICS + "yearly-table", "?service=MINORITY_ADVISER&from=2012&to=2012"),
            new Question("analyst", STATISTICS + "yearly-table", "?service=MINORITY_ADVISER&measure=open"),
            new Question("analyst", STATISTICS + "yearly-table", "?service=MINORITY_ADVISER&measure=persons"),
            new Question("analyst", STATISTICS + "yearly-table", "?service=MINORITY_ADVISER&asOf=2013-01-01"),
            new Question("analyst", STATISTICS + "key-figures", "?year=2012"),
            new Question("analyst", STATISTICS + "key-figures", "?year=2012&service=MINORITY_ADVISER"),
            new Question("analyst", STATISTICS + "coverage", ""),
            new Question("analyst", "/api/v1/historical-counts", ""),
            new Question("analyst", "/api/v1/statistics-notes", ""),
            new Question("analyst", STATISTICS + "overlap", "?year=2012"),
            new Question("analyst", STATISTICS + "durations", "?from=2012&to=2012"),
            new Question("analyst", STATISTICS + "flows", "?from=2012&to=2012"),
            new Question("analyst", STATISTICS + "caseload", "?asOf=2012-12-31"),
            new Question("analyst", STATISTICS + "caseload/series", "?from=2012-01-31&to=2012-12-31"),
            new Question("analyst", STATISTICS + "cases", "?year=2012&rows=category&columns=gender"),
            new Question("analyst", STATISTICS + "movements", "?year=2012"),
            new Question("analyst", STATISTICS + "referrals", "?year=2012"),
            new Question("analyst", STATISTICS + "conversations", "?from=2012&to=2012"),
            new Question("analyst", STATISTICS + "housing", "?year=2012"));

    private static final ReadCollections READ = new ReadCollections();
    private static final Map<String, String> IDS = new HashMap<>();

    private static RunningServices services;

    private record Question(String user, String address, String query) {

        Answer ask() {
            String path = address.replace("{caseId}", IDS.get("case")).replace("{logId}", IDS.get("log"));
            return services.queryAs(user).get(path + query);
        }
    }

    @BeforeAll
    static void start() {
        services = RunningServices.start();
        IDS.put("case", new CasesOfSchools(services).open());
        IDS.put("log", recordConversations());
        services.stopQuery();
        services.startQueryWith(Map.of("readCollections", READ));
        awaitFilled();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void every_address_says_which_views_it_reads_and_is_asked_here() {
        endpoints().forEach((address, method) -> {
            Shows shows = method.getMethodAnnotation(Shows.class);
            assertThat(shows).as("%s names no view: add @Shows", address).isNotNull();
            assertThat(projections())
                    .containsAll(List.of(Objects.requireNonNull(shows).value()));
        });
        assertThat(QUESTIONS.stream().map(Question::address).distinct())
                .containsExactlyInAnyOrderElementsOf(endpoints().entrySet().stream()
                        .filter(endpoint -> isGet(endpoint.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Held against the table of projections and their collections in docs/operations.md. */
    @Test
    void it_reads_no_view_that_it_does_not_name() throws IOException {
        Map<String, String> projections = projectionsByCollection();
        // What they read themselves is not asked for here.
        services.queryBean(Projections.class).stop();
        for (Question question : QUESTIONS) {
            READ.forget();
            Answer answer = question.ask();
            assertThat(answer.status()).as(question + answer.text()).isIn(200, 404, 409);

            Set<String> read = READ.collections().stream()
                    .filter(name -> !ReadCollections.OF_THE_MACHINERY.contains(name))
                    .map(name -> projections.getOrDefault(name, name + ", which docs/operations.md does not know"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(namedBy(question)).as(question.toString()).containsAll(read);
        }
        services.queryBean(Projections.class).start();
    }

    @Test
    void nothing_answers_from_a_view_that_is_being_filled() {
        awaitCaughtUp();
        long quarter = Math.ceilDiv(services.queryBean(EventLog.class).headIndex(), 4);
        services.queryBean(Projections.class).stop();
        for (String projection : projections()) {
            Document generations = generations(projection);
            String key = generations.getString("_id") + "." + generations.getLong("serving");
            Document state = state(key);
            put(states(), new Document(state).append("index", quarter));
            put(
                    generations(),
                    new Document(generations)
                            .append("serving", null)
                            .append("building", generations.getLong("serving")));
            services.queryBean(ServedViews.class).renew();
            try {
                QUESTIONS.forEach(question -> assertWaitsFor(projection, question));
            } finally {
                put(states(), state);
                put(generations(), generations);
            }
        }
        services.queryBean(Projections.class).start();
    }

    private static void assertWaitsFor(String projection, Question question) {
        Answer answer = question.ask();
        boolean reads = namedBy(question).contains(projection);
        assertThat(answer.problem().equals("views-rebuilding"))
                .as("%s, %s is filled: %s", question, projection, answer.text())
                .isEqualTo(reads);
        if (reads) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.body().path("progress").asDouble()).isBetween(0.2, 0.5);
        }
    }

    @Test
    void a_view_that_nobody_has_begun_to_fill_is_no_view() {
        services.queryBean(Projections.class).stop();
        MongoDatabase views = services.queryBean(MongoDatabase.class);
        views.listCollectionNames().forEach(name -> views.getCollection(name).deleteMany(new Document()));
        services.queryBean(ServedViews.class).renew();

        for (Question question : QUESTIONS) {
            assertThat(question.ask().problem().equals("views-rebuilding"))
                    .as(question.toString())
                    .isEqualTo(!namedBy(question).isEmpty());
        }

        services.queryBean(Projections.class).start();
        awaitFilled();
    }

    @Test
    void a_view_that_lags_a_little_goes_on_answering() {
        services.queryBean(Projections.class).stop();
        services.commandAs("mr").post("/api/v1/cases", CasesOfSchools.REQUEST);

        for (Question question : QUESTIONS) {
            assertThat(question.ask().status()).as(question.toString()).isIn(200, 404, 409);
        }

        services.queryBean(Projections.class).start();
        awaitFilled();
    }

    private static Set<String> projections() {
        return services.queryBean(Projections.class).all().stream()
                .map(RunningProjection::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> namedBy(Question question) {
        Shows shows = endpoints().get(question.address()).getMethodAnnotation(Shows.class);
        return Set.of(Objects.requireNonNull(shows).value());
    }

    private static Map<String, HandlerMethod> endpoints() {
        Map<String, HandlerMethod> endpoints = new LinkedHashMap<>();
        services.queryBean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType().getName().startsWith("no.imdi.egnevalg.query.")) {
                        mapping.getPatternValues().forEach(address -> endpoints.put(address, method));
                    }
                });
        return endpoints;
    }

    private static boolean isGet(HandlerMethod method) {
        return method.hasMethodAnnotation(GetMapping.class);
    }

    private static Map<String, String> projectionsByCollection() throws IOException {
        Map<String, String> projections = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/operations.md"))) {
            Matcher row = Pattern.compile("\\| `([a-z-]+)` \\| (`[a-z]+[A-Za-z]*`.*) \\|")
                    .matcher(line);
            if (row.matches()) {
                Matcher collection = Pattern.compile("`([A-Za-z]+)`").matcher(row.group(2));
                while (collection.find()) {
                    projections.put(collection.group(1), row.group(1));
                }
            }
        }
        return projections;
    }

    private static void awaitCaughtUp() {
        long head = services.queryBean(EventLog.class).headIndex();
        await().atMost(LONG)
                .until(() -> services.queryBean(Projections.class).all().stream()
                        .allMatch(projection -> projection.position() >= head));
    }

    private static void awaitFilled() {
        await().atMost(LONG)
                .until(() -> QUESTIONS.stream()
                        .noneMatch(question -> question.ask().problem().equals("views-rebuilding")));
    }

    private static String recordConversations() {
        Answer answer = services.commandAs("mr").post("/api/v1/conversations", """
                {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "period": "2012-01", "conversations": 3}""");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location").replaceFirst(".*/", "");
    }

    private static Document generations(String projection) {
        return Objects.requireNonNull(
                generations().find(regex("_id", "^" + projection + "@")).first());
    }

    private static Document state(String key) {
        return Objects.requireNonNull(states().find(eq("_id", key)).first());
    }

    private static void put(MongoCollection<Document> collection, Document document) {
        collection.replaceOne(eq("_id", document.get("_id")), document);
    }

    private static MongoCollection<Document> states() {
        return services.queryBean(MongoDatabase.class).getCollection("projectionStates");
    }

    private static MongoCollection<Document> generations() {
        return services.queryBean(MongoDatabase.class).getCollection("viewGenerations");
    }

    /** Which collections are read, by whomever. */
    private static final class ReadCollections implements CommandListener {

        private static final Set<String> OF_THE_MACHINERY =
                Set.of("viewGenerations", "projectionStates", "laidAside", "leases");

        private final Set<String> collections = ConcurrentHashMap.newKeySet();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            String name = event.getCommandName();
            if (List.of("find", "aggregate", "count", "distinct").contains(name)) {
                String collection = event.getCommand().getString(name).getValue();
                // Without the generation.
                collections.add(collection.substring(collection.lastIndexOf('.') + 1));
            }
        }

        void forget() {
            collections.clear();
        }

        Set<String> collections() {
            return Set.copyOf(collections);
        }
    }
}
