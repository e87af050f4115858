package no.imdi.egnevalg.faults;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.egnevalg.embedded.TestClient;
import no.imdi.egnevalg.embedded.TestClient.Answer;
import tools.jackson.databind.JsonNode;

/** What one instance of case-query says, over HTTP. */
final class Views {

    private final ServiceProcess query;
    private final Map<String, TestClient> clients = new HashMap<>();

    Views(ServiceProcess query) {
        this.query = query;
    }

    /** Everything that a recount counts, under the same words. */
    Figures figures() {
        Figures figures = new Figures();
        for (Desk desk : Desk.values()) {
            addVersions(desk, figures);
            addYears(desk, figures);
            addInbox(desk, figures);
        }
        addOpenCases(figures);
        addOverlap(figures);
        figures.set(
                "proposed for erasure",
                get("privacy", "/api/v1/retention?limit=200").path("proposed").size());
        return figures;
    }

    private void addVersions(Desk desk, Figures figures) {
        String page = "";
        while (page != null) {
            JsonNode answer = get(desk.user(), "/api/v1/cases?limit=200" + page);
            answer.path("cases")
                    .forEach(each -> figures.set(
                            "version of " + each.path("caseId").asString(),
                            each.path("version").asLong()));
            page = answer.has("next") ? "&after=" + answer.path("next").asString() : null;
        }
    }

    private void addYears(Desk desk, Figures figures) {
        for (int year : new int[] {2012, 2026}) {
            JsonNode table = get(
                    "analyst",
                    "/api/v1/statistics/yearly-table?service=%s&from=%d&to=%d".formatted(desk.service(), year, year));
            table.path("rows")
                    .forEach(row -> figures.add(
                            "cases " + desk.service() + " " + year + " "
                                    + row.path("category").asString(),
                            row.path("cells").path(0).path("value").asLong()));
        }
    }

    private void addInbox(Desk desk, Figures figures) {
        String page = "";
        while (page != null) {
            JsonNode answer = get(desk.user(), "/api/v1/inbox?limit=200" + page);
            for (JsonNode item : answer.path("items")) {
                switch (item.path("kind").asString()) {
                    case "CONCERN" -> figures.add("concerns " + desk.service(), 1);
                    case "REFERRAL" -> figures.add("referrals " + desk.service(), 1);
                    default -> {
                        // Waits for an adviser, and is not counted here.
                    }
                }
            }
            page = answer.has("next") ? "&after=" + answer.path("next").asString() : null;
        }
    }

    private void addOpenCases(Figures figures) {
        for (JsonNode service : get("analyst", "/api/v1/statistics/caseload").path("services")) {
            service.path("rows")
                    .forEach(row -> figures.add(
                            "open " + service.path("service").asString() + " "
                                    + row.path("category").asString(),
                            row.path("open").asLong()));
        }
    }

    private void addOverlap(Figures figures) {
        JsonNode overlap = get("analyst", "/api/v1/statistics/overlap");
        for (JsonNode service : overlap.path("services")) {
            String name = service.path("service").asString();
            figures.add("cases of all years " + name, service.path("cases").asLong());
            figures.add("persons " + name, service.path("persons").asLong());
        }
        figures.add("persons", overlap.path("persons").path("known").asLong());
    }

    /** How many entries of its own a case has in its timeline; -1 where it is not shown. */
    long entriesOf(String user, String caseId) {
        Answer answer = client(user).get("/api/v1/cases/" + caseId + "/timeline");
        return answer.status() == 200
                ? answer.body()
                        .path("entries")
                        .valueStream()
                        .filter(entry -> entry.path("caseId").asString().equals(caseId))
                        .count()
                : -1;
    }

    /** What is answered where a case is asked for. */
    Answer caseFile(String user, String caseId) {
        return client(user).get("/api/v1/cases/" + caseId);
    }

    /** Where the projections stand, by their names. */
    Map<String, JsonNode> projections() {
        return require(query.operations().get("/actuator/projections"))
                .valueStream()
                .collect(Collectors.toMap(each -> each.path("name").asString(), each -> each));
    }

    /** The values of a metric, one a projection or one alone. */
    Collection<Double> metric(String name) {
        return query.operations()
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
    }

    private JsonNode get(String user, String path) {
        return require(client(user).get(path));
    }

    private static JsonNode require(Answer answer) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        return answer.body();
    }

    private TestClient client(String user) {
        return clients.computeIfAbsent(user, query::as);
    }
}
