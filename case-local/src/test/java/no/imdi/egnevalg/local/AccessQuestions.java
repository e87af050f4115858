package no.imdi.egnevalg.local;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * Brings about what an endpoint needs, and asks it as different callers: each time a request that is in order but for
 * who asks.
 */
final class AccessQuestions {

    static final String CASE = """
            {"service": "MINORITY_ADVISER", "posting": "SCHOOL-EAST-01", "openedOn": "2012-03-05",
             "category": "FEARED_FORCED_MARRIAGE", "secondaryCategories": ["EXTREME_CONTROL"],
             "ageBand": "AGE_16_17", "gender": "FEMALE", "referralSource": "SCHOOL"}""";
    private static final String FLAG = """
            {"on": "2012-03-14", "kind": "JOURNEY_PLANNED", "dueOn": "2012-06-15",
             "owner": {"service": "INTEGRATION_ADVISER", "posting": "EMBASSY-ISLAMABAD"}}""";
    private static final String REFERRAL = """
            {"on": "2012-04-10", "to": {"unit": {"service": "INTEGRATION_ADVISER", "posting": "EMBASSY-ISLAMABAD"}},
             "reason": "EXPERTISE"}""";
    private static final String HANDOVER = """
            {"on": "2012-04-10", "to": {"service": "INTEGRATION_ADVISER", "posting": "EMBASSY-ISLAMABAD"},
             "reason": "PERSON_MOVED"}""";
    /** The school at which {@code mr} works has the case from then on. */
    private static final String MOVED = "{\"reason\": \"WRONG_PLACE\", \"posting\": \"SCHOOL-EAST-01\"}";

    private static final String CSV = """
            service,region,posting,openedOn,category,secondaryCategories,ageBand,gender,referralSource
            MINORITY_ADVISER,,SCHOOL-EAST-01,2012-04-11,VIOLENCE_OR_THREATS,,AGE_18_20,FEMALE,POLICE
            """;
    private static final String STATISTICS_NOTE = "{\"subject\": \"HOUSING\", \"from\": 2012, \"kind\": \"NOTE\","
            + " \"text\": {\"nb\": \"To hus\", \"nn\": \"To hus\", \"en\": \"Two houses\"}}";

    private static final String COUNTS = """
            {"service": "INTEGRATION_ADVISER", "label": "Integreringsrådgivere", "years": [2009],
             "rows": [{"category": "LEFT_ABROAD", "values": [24]}], "printedTotals": [24]}""";
    private static final String OFFER = """
            {"on": "2012-02-01", "gender": "FEMALE", "ageBand": "AGE_18_20", "accompanyingChildren": 0, "referrer": "POLICE"}""";

    /** What acts on a case that needs nothing before them are sent, by what follows the case in the address. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            Map.entry("corrections", "{\"reason\": \"WRONG_CATEGORY\", \"category\": \"VIOLENCE_OR_THREATS\"}"),
            Map.entry("voiding", "{\"reason\": \"REGISTERED_TWICE\"}"),
            Map.entry("guidance", "{\"on\": \"2012-03-12\", \"channel\": \"MEETING\", \"with\": [\"SCHOOL_STAFF\"]}"),
            Map.entry("measures", "{\"on\": \"2012-03-14\", \"measure\": \"POLICE_REPORTED\"}"),
            Map.entry("risk-assessments", "{\"on\": \"2012-03-14\", \"level\": \"LOW\"}"),
            Map.entry("flags", FLAG),
            Map.entry(
                    "recategorisations",
                    "{\"effectiveOn\": \"2012-05-02\", \"to\": \"COMPLETED_FORCED_MARRIAGE\", \"reason\":"
                            + " \"FEARED_EVENT_HAPPENED\"}"),
            Map.entry("secondary-concerns", "{\"on\": \"2012-05-03\", \"category\": \"VIOLENCE_OR_THREATS\"}"),
            Map.entry("notes", "{\"note\": \"Hun ringer igjen i morgen.\"}"),
            Map.entry("closure", "{\"on\": \"2012-10-01\", \"outcome\": \"IN_SAFETY\"}"),
            Map.entry("referrals", REFERRAL),
            Map.entry("handover", HANDOVER),
            Map.entry("classification", "{\"confidentiality\": \"STRICTLY_CONFIDENTIAL\"}"),
            Map.entry("erasure", "{\"basis\": \"REQUESTED_BY_PERSON\"}"));

    private final TestServices services;
    private LocalDate dayOfConversations = LocalDate.of(2014, 1, 1);
    private int yearOfCoverage = 1990;
    private long housing = -1;
    private final Deque<String> closing = new ArrayDeque<>(List.of(
            "SCHOOL-INNER-EAST-01",
            "SCHOOL-INNER-EAST-02",
            "SCHOOL-INNER-EAST-03",
            "SCHOOL-INNER-EAST-04",
            "SCHOOL-SOUTH-01",
            "SCHOOL-SOUTH-02",
            "SCHOOL-SOUTH-03",
            "SCHOOL-SOUTH-04",
            "SCHOOL-SOUTH-05",
            "SCHOOL-WEST-01",
            "SCHOOL-WEST-02",
            "SCHOOL-WEST-03",
            "SCHOOL-WEST-04",
            "SCHOOL-WEST-05",
            "SCHOOL-WEST-06",
            "SCHOOL-CENTRAL-01",
            "SCHOOL-CENTRAL-02",
            "SCHOOL-CENTRAL-03",
            "SCHOOL-CENTRAL-04"));

    AccessQuestions(TestServices services) {
        this.services = services;
    }

    /** Both services, as a user of the demo issuer sees them. */
    interface TestServices {
        TestClient command(String user);

        TestClient query(String user);
    }

    /** A request that has been made ready; it may be asked by several callers, as long as none of them is let in. */
    interface Question {
        Answer askedBy(String user);
    }

    /** Makes a request to an endpoint ready. */
    Question about(String endpoint) {
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1);
        if (method.equals("GET")) {
            return reading(path);
        }
        if (path.endsWith("/archive-extract/approval")) {
            String caseId = toBeErased().caseId();
            return user -> approve(user, caseId);
        }
        if (path.startsWith("/api/v1/cases/{caseId}/")) {
            return actOnCase(path.substring("/api/v1/cases/{caseId}/".length()));
        }
        return path.startsWith("/api/v1/housing") ? actOnHousing(path) : entering(path);
    }

    private Question actOnCase(String act) {
        String body = ACTS.get(act);
        if (body != null) {
            Case opened = open();
            return act(opened, act, body);
        }
        Case opened = open();
        return switch (act) {
            case "reopening" ->
                act(
                        after(opened, "closure", ACTS.get("closure")),
                        act,
                        "{\"on\": \"2013-02-11\", \"reason\": \"NEW_CONCERN\"}");
            case "flags/{concernId}/resolution" -> {
                Case flagged = after(opened, "flags", FLAG);
                yield act(
                        flagged,
                        "flags/" + flagged.id("concernId") + "/resolution",
                        "{\"on\": \"2012-06-12\", \"resolution\": \"MEASURES_TAKEN\"}");
            }
            case "secondary-concerns/{category}/removal" ->
                act(opened, "secondary-concerns/EXTREME_CONTROL/removal", "{\"on\": \"2012-05-04\"}");
            case "referrals/{referralId}/revocation" -> {
                Case referred = after(opened, "referrals", REFERRAL);
                yield act(
                        referred,
                        "referrals/" + referred.id("referralId") + "/revocation",
                        "{\"on\": \"2012-04-12\", \"reason\": \"SENT_IN_ERROR\"}");
            }
            case "referrals/{referralId}/acceptance" -> {
                Case referred = after(opened, "referrals", REFERRAL);
                yield act(
                        referred, "referrals/" + referred.id("referralId") + "/acceptance", "{\"on\": \"2012-04-16\"}");
            }
            case "referrals/{referralId}/rejection" -> {
                Case referred = after(opened, "referrals", REFERRAL);
                yield act(
                        referred,
                        "referrals/" + referred.id("referralId") + "/rejection",
                        "{\"on\": \"2012-04-16\", \"reason\": \"NO_CAPACITY\"}");
            }
            case "referrals/{referralId}/completion" -> {
                Case referred = after(opened, "referrals", REFERRAL);
                String referral = "referrals/" + referred.id("referralId");
                Case accepted = after("ir", referred, referral + "/acceptance", "{\"on\": \"2012-04-16\"}");
                yield act(accepted, referral + "/completion", "{\"on\": \"2012-05-16\", \"outcome\": \"HELP_GIVEN\"}");
            }
            case "referrals/{referralId}/answer-seen" -> {
                Case referred = after(opened, "referrals", REFERRAL);
                yield act(referred, "referrals/" + referred.id("referralId") + "/answer-seen", "{}");
            }
            case "handover/answer-seen" -> act(after(opened, "handover", HANDOVER), act, "{}");
            case "move-seen", "move-return" -> act(after("mr2", openAtOtherSchool(), "corrections", MOVED), act, "{}");
            case "handover/acceptance" -> act(after(opened, "handover", HANDOVER), act, "{\"on\": \"2012-04-12\"}");
            case "handover/declination" ->
                act(after(opened, "handover", HANDOVER), act, "{\"on\": \"2012-04-12\", \"reason\": \"NO_CAPACITY\"}");
            case "handover/withdrawal" ->
                act(
                        after(opened, "handover", HANDOVER),
                        act,
                        "{\"on\": \"2012-04-12\", \"reason\": \"SENT_IN_ERROR\"}");
            case "links" -> act(opened, act, link(open()));
            case "links/{otherCaseId}/removal" -> {
                Case other = open();
                yield act(
                        after(opened, "links", link(other)),
                        "links/" + other.caseId() + "/removal",
                        "{\"reason\": \"LINKED_IN_ERROR\"}");
            }
            case "erasure/withdrawal" -> act(after("privacy2", opened, "erasure", ACTS.get("erasure")), act, "{}");
            case "erasure/confirmation" -> act(after("privacy2", opened, "erasure", ACTS.get("erasure")), act, "{}");
            default -> throw new IllegalArgumentException("No question about " + act);
        };
    }

    private static String link(Case other) {
        return "{\"caseId\": \"" + other.caseId() + "\", \"grounds\": \"SERVICES_CONFIRMED\"}";
    }

    private Question entering(String path) {
        UUID key = UUID.randomUUID();
        return switch (path) {
            case "/api/v1/cases" -> user -> services.command(user).post(path, key, "application/json", CASE);
            case "/api/v1/unit-handovers" -> {
                String body = closingSchool();
                yield user -> services.command(user).post(path, key, "application/json", body);
            }
            case "/api/v1/unit-handovers/{unitHandoverId}/acceptance" -> answering(path, "{}");
            case "/api/v1/unit-handovers/{unitHandoverId}/declination" ->
                answering(path, "{\"reason\": \"NO_CAPACITY\"}");
            case "/api/v1/unit-handovers/{unitHandoverId}/withdrawal" ->
                answering(path, "{\"reason\": \"SENT_IN_ERROR\"}");
            case "/api/v1/cases/import" ->
                user -> services.command(user).post(path + "?likelyDoubles=accept", key, "text/csv", CSV);
            case "/api/v1/historical-counts" ->
                user -> services.command(user).post(path, key, "application/json", COUNTS);
            case "/api/v1/historical-counts/{importId}/withdrawal" -> {
                String importId = services.command("analyst")
                        .post("/api/v1/historical-counts", COUNTS)
                        .body()
                        .path("importId")
                        .asString();
                yield user -> services.command(user).post(path.replace("{importId}", importId), 0, "");
            }
            case "/api/v1/coverage" -> {
                String body = coverage();
                yield user -> services.command(user).post(path, key, "application/json", body);
            }
            case "/api/v1/statistics-notes" ->
                user -> services.command(user).post(path, key, "application/json", STATISTICS_NOTE);
            case "/api/v1/statistics-notes/{noteId}/withdrawal" -> {
                String noteId = services.command("analyst")
                        .post("/api/v1/statistics-notes", STATISTICS_NOTE)
                        .body()
                        .path("noteId")
                        .asString();
                yield user -> services.command(user).post(path.replace("{noteId}", noteId), 0, "");
            }
            case "/api/v1/conversations" -> {
                String body = conversations();
                yield user -> services.command(user).post(path, key, "application/json", body);
            }
            case "/api/v1/conversations/{logId}/corrections" -> {
                String body = conversations();
                JsonNode log = services.command("mr")
                        .post("/api/v1/conversations", body)
                        .body();
                String correction = "{\"period\": \"" + dayOfConversations.minusDays(1)
                        + "\", \"conversations\": 5, \"reason\": \"OTHER_MISTAKE\"}";
                yield user -> services.command(user)
                        .post(
                                path.replace("{logId}", log.path("logId").asString()),
                                log.path("version").asLong(),
                                correction);
            }
            case "/api/v1/access-log/emergencies/{position}/review" -> {
                services.query("mr2")
                        .post(
                                "/api/v1/emergency-access",
                                "{\"caseNumber\": \""
                                        + openInViews()
                                                .last()
                                                .path("caseNumber")
                                                .asString()
                                        + "\", \"reason\": \"JOURNEY_IMMINENT\", \"explanation\": \"Flyet går i kveld.\"}");
                String position = services.query("privacy")
                        .get("/api/v1/access-log/emergencies?limit=1")
                        .body()
                        .at("/emergencies/0/entry/position")
                        .asString();
                yield user -> services.query(user).post(path.replace("{position}", position), "");
            }
            case "/api/v1/emergency-access" -> {
                String body = "{\"caseNumber\": \""
                        + openInViews().last().path("caseNumber").asString()
                        + "\", \"reason\": \"JOURNEY_IMMINENT\", \"explanation\": \"Flyet går i kveld.\"}";
                yield user -> services.query(user).post(path, key, "application/json", body);
            }
            case "/api/v1/stated-purposes" -> {
                String body = "{\"caseNumber\": \""
                        + openInViews().last().path("caseNumber").asString()
                        + "\", \"purpose\": \"ADVICE_ASKED_FOR\", \"explanation\": \"De har bedt om råd.\"}";
                yield user -> services.query(user).post(path, key, "application/json", body);
            }
            default -> throw new IllegalArgumentException("No question about " + path);
        };
    }

    /** Of another year each time: a declaration changes something. */
    private String coverage() {
        yearOfCoverage++;
        return "{\"subject\": \"HOUSING\", \"from\": " + yearOfCoverage + ", \"to\": " + yearOfCoverage
                + ", \"source\": \"REGISTER\"}";
    }

    private Question answering(String path, String body) {
        UUID key = UUID.randomUUID();
        String address = path.replace("{unitHandoverId}", offeredUnit());
        return user -> services.command(user).post(address, key, "application/json", body);
    }

    private String offeredUnit() {
        return services.command("kt")
                .post("/api/v1/unit-handovers", closingSchool())
                .body()
                .path("unitHandoverId")
                .asString();
    }

    /** Another one each time, for a school closes once. Its cases are offered to the one at which {@code mr} works. */
    private String closingSchool() {
        return "{\"from\": {\"service\": \"MINORITY_ADVISER\", \"posting\": \"" + closing.removeFirst() + "\"},"
                + " \"to\": {\"service\": \"MINORITY_ADVISER\", \"posting\": \"SCHOOL-EAST-01\"},"
                + " \"reason\": \"UNITS_MERGED\"}";
    }

    private String conversations() {
        String day = dayOfConversations.toString();
        dayOfConversations = dayOfConversations.plusDays(1);
        return "{\"service\": \"MINORITY_ADVISER\", \"posting\": \"SCHOOL-EAST-01\", \"period\": \"" + day
                + "\", \"conversations\": 4}";
    }

    private Question actOnHousing(String path) {
        if (housing < 0) {
            housing = services.command("kt")
                    .post("/api/v1/housing/capacity", "{\"on\": \"2012-01-01\", \"units\": 19, \"places\": 28}")
                    .body()
                    .path("version")
                    .asLong();
        }
        String life = path.contains("{offerId}") ? path.replace("{offerId}", offer()) : path;
        if (path.endsWith("moving-out")) {
            house("kt", life.replace("moving-out", "moving-in"), "{\"on\": \"2012-02-06\"}");
        }
        String body = switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "capacity" -> "{\"on\": \"2015-01-01\", \"units\": 20, \"places\": 30}";
            case "offers" -> OFFER;
            case "moving-in" -> "{\"on\": \"2012-02-06\"}";
            case "moving-out" -> "{\"on\": \"2012-08-31\"}";
            default -> "{\"on\": \"2012-03-12\", \"reason\": \"FOUND_OTHER_HOUSING\"}";
        };
        return user -> house(user, life, body);
    }

    private String offer() {
        return house("kt", "/api/v1/housing/offers", OFFER)
                .body()
                .path("offerId")
                .asString();
    }

    private Answer house(String user, String path, String body) {
        TestClient client = services.command(user);
        HttpRequest.Builder request = client.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + housing + "\"")
                .POST(BodyPublishers.ofString(body));
        Answer answer = client.send(request);
        housing = answer.body().path("version").asLong(housing);
        return answer;
    }

    private Question reading(String path) {
        String address = switch (path) {
            case "/api/v1/cases/import/{idempotencyKey}" -> importByAdviser(path);
            case "/api/v1/unit-handovers/{unitHandoverId}" -> path.replace("{unitHandoverId}", offeredUnit());
            case "/api/v1/conversations/{logId}" ->
                path.replace(
                        "{logId}",
                        services.command("mr")
                                .post("/api/v1/conversations", conversations())
                                .body()
                                .path("logId")
                                .asString());
            case "/api/v1/referrals" -> path + "?list=TO_ME";
            case "/api/v1/statistics/yearly-table" -> path + "?service=MINORITY_ADVISER&from=2012&to=2012";
            case "/api/v1/statistics/caseload" -> path + "?asOf=2012-12-31";
            case "/api/v1/statistics/caseload/series" -> path + "?from=2012-01-01&to=2012-12-31";
            case "/api/v1/statistics/conversations", "/api/v1/statistics/flows", "/api/v1/statistics/durations" ->
                path + "?from=2012&to=2012";
            case "/api/v1/statistics/cases" -> path + "?year=2012&rows=category";
            case "/api/v1/statistics/overlap",
                    "/api/v1/statistics/key-figures",
                    "/api/v1/statistics/movements",
                    "/api/v1/statistics/referrals",
                    "/api/v1/statistics/housing" -> path + "?year=2012";
            default -> path;
        };
        if (address.contains("{caseId}")) {
            boolean extract = address.endsWith("/archive-extract");
            Case opened = extract ? toBeErased() : openInViews();
            if (extract) {
                approve("privacy2", opened.caseId());
            }
            address = address.replace("{caseId}", opened.caseId());
        }
        String asked = address;
        return asked.startsWith("/api/v1/code-lists")
                        || asked.contains("/import/")
                        || asked.startsWith("/api/v1/unit-handovers")
                ? user -> services.command(user).get(asked)
                : user -> services.query(user).get(asked);
    }

    private String importByAdviser(String path) {
        UUID key = UUID.randomUUID();
        services.command("mr").post("/api/v1/cases/import?likelyDoubles=accept", key, "text/csv", CSV);
        return path.replace("{idempotencyKey}", key.toString());
    }

    /** A case at a version, and what the last answer about it said. */
    private record Case(String caseId, JsonNode last) {

        long version() {
            return last.path("version").asLong();
        }

        String id(String field) {
            return last.path(field).asString();
        }
    }

    private Case open() {
        JsonNode opened = services.command("mr").post("/api/v1/cases", CASE).body();
        return new Case(opened.path("caseId").asString(), opened);
    }

    private Case openAtOtherSchool() {
        JsonNode opened = services.command("mr2")
                .post("/api/v1/cases", CASE.replace("SCHOOL-EAST-01", "SCHOOL-EAST-02"))
                .body();
        return new Case(opened.path("caseId").asString(), opened);
    }

    /** As {@link #open}; a query side that has not caught up yet would answer 404 to the one who may see it. */
    private Case toBeErased() {
        Case opened = openInViews();
        after("privacy2", opened, "erasure", ACTS.get("erasure"));
        return opened;
    }

    private Answer approve(String user, String caseId) {
        return services.query(user)
                .post(
                        "/api/v1/cases/" + caseId + "/archive-extract/approval",
                        UUID.randomUUID(),
                        "application/json",
                        """
                        {"purpose": "PRESERVATION", "explanation": "Arkivet har bedt om saken."}""");
    }

    private Case openInViews() {
        Case opened = open();
        services.query("mr").get("/api/v1/cases/" + opened.caseId() + "?version=0");
        services.query("mr").get("/api/v1/cases/" + opened.caseId() + "/timeline?version=0");
        return opened;
    }

    private Case after(Case before, String act, String body) {
        return after("mr", before, act, body);
    }

    private Case after(String user, Case before, String act, String body) {
        Answer answer = send(user, before, act, body);
        if (answer.status() != 200) {
            throw new IllegalStateException(act + " was answered " + answer.status() + " " + answer.problem());
        }
        return new Case(before.caseId(), answer.body());
    }

    private Question act(Case on, String act, String body) {
        return user -> send(user, on, act, body);
    }

    private Answer send(String user, Case on, String act, String body) {
        return services.command(user).post("/api/v1/cases/" + on.caseId() + "/" + act, on.version(), body);
    }
}
