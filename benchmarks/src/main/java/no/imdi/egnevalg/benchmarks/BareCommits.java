package no.imdi.egnevalg.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.Accounts;
import no.imdi.egnevalg.embedded.TestStores;

/**
 * The least that storing an event can cost: one prepared INSERT of the same bytes into a table of the same shape, with
 * the same indexes, committed by itself.
 */
final class BareCommits implements ClosedLoop.Client, AutoCloseable {

    private static final String COPIED_COLUMNS =
            "sequence_number, type, payload_type, payload_revision, payload, meta_data, time_stamp";

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<List<Object>> events;
    private int next;

    private BareCommits(Connection connection) throws SQLException {
        this.connection = connection;
        this.events = eventsIn(connection);
        this.insert =
                connection.prepareStatement("INSERT INTO bare_event_entry (aggregate_identifier, event_identifier, "
                        + COPIED_COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Makes the table beside the event log. */
    static void createTable(String database) throws SQLException {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE bare_event_entry (LIKE domain_event_entry INCLUDING ALL)");
            statement.execute("GRANT INSERT ON bare_event_entry TO " + Accounts.WRITER);
        }
    }

    /** A client with a connection of its own, and with events that lie in the log. */
    static BareCommits on(String database) throws SQLException {
        return new BareCommits(DriverManager.getConnection(TestStores.as(database, Accounts.WRITER)));
    }

    private static List<List<Object>> eventsIn(Connection connection) throws SQLException {
        List<List<Object>> events = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT " + COPIED_COLUMNS + " FROM domain_event_entry ORDER BY global_index LIMIT 500")) {
            while (rows.next()) {
                List<Object> event = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    event.add(rows.getObject(column));
                }
                events.add(event);
            }
        }
        return events;
    }

    @Override
    public void act() throws SQLException {
        insert.setString(1, UUID.randomUUID().toString());
        insert.setString(2, UUID.randomUUID().toString());
        int column = 3;
        for (Object value : events.get(next++ % events.size())) {
            insert.setObject(column++, value);
        }
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
