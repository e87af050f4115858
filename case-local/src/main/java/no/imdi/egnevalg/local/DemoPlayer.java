package no.imdi.egnevalg.local;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.local.demo.DemoCase;
import no.imdi.egnevalg.local.demo.DemoStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Enters the made-up cases step by step, as the advisers of each unit do, and remembers what the answers say. A step
 * that was entered before is answered as it was then. Steps may be entered side by side where {@link DemoDay} says so.
 */
final class DemoPlayer {

    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)}");

    private final LocalClient client;
    private final long seed;
    private final Map<Integer, Entered> cases = new ConcurrentHashMap<>();
    private final Map<@Nullable Integer, String> offers = new HashMap<>();
    private long housingVersion = -1;

    DemoPlayer(LocalClient client, long seed) {
        this.client = client;
        this.seed = seed;
    }

    /** What is known of a case that has been entered. */
    private static final class Entered {
        private final String caseId;
        private final Map<String, String> ids = new HashMap<>();
        private long version;

        Entered(String caseId, long version) {
            this.caseId = caseId;
            this.version = version;
        }
    }

    void enter(DemoStep step) {
        switch (step) {
            case DemoStep.Opening opening -> open(opening);
            case DemoStep.Act act -> act(act);
            case DemoStep.Conversations counted -> count(counted);
            case DemoStep.Housing housing -> house(housing);
        }
    }

    private void open(DemoStep.Opening opening) {
        JsonNode answer = client.post(
                DemoDesks.at(opening.opened().unit()),
                opening.on(),
                "/api/v1/cases",
                key("case " + opening.number()),
                json(body(opening.opened())));
        cases.put(opening.number(), new Entered(answer.path("caseId").asString(), 0));
    }

    private void act(DemoStep.Act act) {
        Entered entered = Objects.requireNonNull(cases.get(act.number()));
        JsonNode answer = client.change(
                DemoDesks.at(act.by()),
                act.on(),
                "/api/v1/cases/" + entered.caseId + "/" + withIds(act.path(), entered),
                entered.version,
                key("case " + act.number() + " act " + entered.version),
                json(act.body()));
        entered.version = answer.path("version").asLong();
        if (act.name() != null) {
            String field = act.path().equals("flags") ? "concernId" : "referralId";
            entered.ids.put(act.name(), answer.path(field).asString());
        }
        if (act.receiver() != null) {
            cases.put(
                    act.receiver(),
                    new Entered(
                            answer.path("receivingCaseId").asString(),
                            answer.path("receivingVersion").asLong()));
        }
    }

    private void count(DemoStep.Conversations counted) {
        client.post(
                DemoDesks.at(new Unit(AdviserService.MINORITY_ADVISER, null, counted.posting())),
                counted.on(),
                "/api/v1/conversations",
                key("conversations " + counted.posting() + " " + counted.period()),
                json(Map.of(
                        "service",
                        AdviserService.MINORITY_ADVISER,
                        "posting",
                        counted.posting(),
                        "period",
                        counted.period().toString(),
                        "conversations",
                        counted.conversations())));
    }

    private void house(DemoStep.Housing housing) {
        String offerId = offers.get(housing.offer());
        String path = "/api/v1/housing/"
                + (offerId == null ? housing.path() : housing.path().replace("{offer}", offerId));
        UUID key = key("housing " + housingVersion);
        JsonNode answer = housingVersion < 0
                ? client.post(DemoDesks.COMPETENCE_TEAM, housing.on(), path, key, json(housing.body()))
                : client.change(
                        DemoDesks.COMPETENCE_TEAM, housing.on(), path, housingVersion, key, json(housing.body()));
        housingVersion = answer.path("version").asLong();
        if (answer.has("offerId")) {
            offers.put(housing.offer(), answer.path("offerId").asString());
        }
    }

    private static String withIds(String path, Entered entered) {
        return NAME.matcher(path)
                .replaceAll(name -> Matcher.quoteReplacement(Objects.requireNonNull(entered.ids.get(name.group(1)))));
    }

    private static Map<String, Object> body(DemoCase opened) {
        Registration registration = opened.registration();
        Map<String, Object> body = new HashMap<>();
        body.put("service", opened.service());
        putIfGiven(body, "region", registration.region());
        putIfGiven(body, "posting", registration.posting());
        body.put("openedOn", registration.openedOn().toString());
        body.put("category", registration.category());
        body.put("secondaryCategories", registration.secondaryCategories());
        body.put("ageBand", registration.ageBand());
        body.put("gender", registration.gender());
        body.put("referralSource", registration.referralSource());
        return body;
    }

    private static void putIfGiven(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null) {
            body.put(field, value);
        }
    }

    private UUID key(String what) {
        return UUID.nameUUIDFromBytes(("demo " + seed + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
