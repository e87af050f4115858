package no.imdi.egnevalg.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts from the rows of the event table what all views should say. It uses JDBC and JSON only: nothing that makes the
 * views.
 */
final class Recount {

    private static final int YEARS_OF_CLOSED = 5;
    private static final int MOST_PROPOSED = 200;

    private final Map<String, LoggedCase> cases = new LinkedHashMap<>();
    private long events;

    private Recount() {}

    static Recount of(Connection log) throws SQLException {
        Recount recount = new Recount();
        log.setAutoCommit(false);
        try (Statement statement = log.createStatement()) {
            statement.setFetchSize(1000);
            try (ResultSet rows = statement.executeQuery("""
                    SELECT aggregate_identifier, sequence_number, payload_type, convert_from(payload, 'UTF8')
                    FROM domain_event_entry WHERE type = 'CaseFile' ORDER BY aggregate_identifier, sequence_number""")) {
                while (rows.next()) {
                    recount.add(rows);
                }
            }
        }
        log.rollback();
        return recount;
    }

    private void add(ResultSet row) throws SQLException {
        events++;
        cases.computeIfAbsent(row.getString(1), LoggedCase::new)
                .add(row.getLong(2), row.getString(3), read(row.getString(4)));
    }

    private static JsonNode read(String payload) {
        try {
            return JsonMapper.shared().readTree(payload);
        } catch (JacksonException e) {
            return JsonMapper.shared().missingNode();
        }
    }

    Map<String, LoggedCase> cases() {
        return cases;
    }

    long events() {
        return events;
    }

    /** Everything that the views count, by what it is. */
    Figures figures(LocalDate today) {
        Figures figures = new Figures();
        for (LoggedCase each : cases.values()) {
            figures.set("version of " + each.id(), each.version());
            if (!each.isVoid()) {
                figures.add("cases " + each.service() + " " + each.year() + " " + each.category(), 1);
                figures.add("cases of all years " + each.service(), 1);
            }
            if (each.isOpen()) {
                figures.add("open " + each.service() + " " + each.category(), 1);
            }
            figures.add("concerns " + each.service(), each.isVoid() ? 0 : each.concerns());
            each.awaitedServices().forEach(service -> figures.add("referrals " + service, 1));
        }
        countPersons(figures);
        figures.set("proposed for erasure", Math.min(MOST_PROPOSED, dueCases(today)));
        return figures;
    }

    private long dueCases(LocalDate today) {
        return cases.values().stream().filter(each -> isDue(each, today)).count();
    }

    private static boolean isDue(LoggedCase each, LocalDate today) {
        LocalDate ended = each.endedOn();
        return ended != null && !ended.isAfter(today.minusYears(each.isVoid() ? 1 : YEARS_OF_CLOSED));
    }

    /** Cases that are linked, by however many others, are of one person. Void cases join nobody. */
    private void countPersons(Figures figures) {
        Set<String> seen = new HashSet<>();
        for (LoggedCase each : cases.values()) {
            if (!each.isVoid() && seen.add(each.id())) {
                figures.add("persons", 1);
                servicesOfPerson(each, seen).forEach(service -> figures.add("persons " + service, 1));
            }
        }
    }

    private Set<String> servicesOfPerson(LoggedCase first, Set<String> seen) {
        Set<String> services = new TreeSet<>();
        Deque<LoggedCase> next = new ArrayDeque<>();
        next.add(first);
        while (!next.isEmpty()) {
            LoggedCase each = next.remove();
            services.add(each.service());
            for (String linked : each.links()) {
                LoggedCase other = cases.get(linked);
                if (other != null && !other.isVoid() && seen.add(linked)) {
                    next.add(other);
                }
            }
        }
        return services;
    }
}
