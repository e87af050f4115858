package no.imdi.egnevalg.access.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Appends any number of entries in one statement, which is one transaction and one way to the database and back. */
final class AppendStatement {

    /** In the order of the parameters of {@code append_access_log}. */
    private static final List<Function<AccessLogEntry, @Nullable String>> PARAMETERS = List.of(
            AccessLogEntry::callerId,
            entry -> text(entry.role()),
            AccessLogEntry::unitText,
            AccessLogEntry::action,
            AccessLogEntry::caseId,
            AccessLogEntry::purpose,
            AccessLogEntry::purposeText,
            entry -> text(entry.outcome()),
            AccessLogEntry::detail,
            entry -> text(entry.validFor()),
            AccessLogEntry::traceId,
            AccessLogEntry::question,
            entry -> text(entry.mostADay()));

    private static final String SQL =
            "SELECT * FROM append_access_log(" + "?, ?, ?, ?, ?, ?, ?, ?, ?, ?::interval[], ?, ?, ?::integer[])";

    private final DataSource database;

    AppendStatement(DataSource database) {
        this.database = database;
    }

    List<AppendedEntry> execute(List<AccessLogEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            for (int i = 0; i < PARAMETERS.size(); i++) {
                Object[] column = entries.stream().map(PARAMETERS.get(i)).toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", column));
            }
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        }
    }

    private static List<AppendedEntry> read(ResultSet rows) throws SQLException {
        List<AppendedEntry> appended = new ArrayList<>();
        while (rows.next()) {
            appended.add(new AppendedEntry(
                    rows.getLong("logged_position"),
                    rows.getObject("logged_at", OffsetDateTime.class).toInstant(),
                    HexFormat.of().formatHex(rows.getBytes("logged_hash"))));
        }
        return appended;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
