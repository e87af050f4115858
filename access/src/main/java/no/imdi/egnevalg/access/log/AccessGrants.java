package no.imdi.egnevalg.access.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;

/** Finds the grants of callers. The clock of the database decides which still hold. */
public final class AccessGrants {

    private static final String ACTIVE = "SELECT * FROM active_access_grant(?, ?)";

    private final DataSource database;

    AccessGrants(DataSource database) {
        this.database = database;
    }

    /** The latest grant that still holds. */
    public Optional<AccessGrant> activeFor(String callerId, String caseId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ACTIVE)) {
            statement.setString(1, callerId);
            statement.setString(2, caseId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw AccessLogUnavailableException.because(e);
        }
    }

    private static AccessGrant read(ResultSet row) throws SQLException {
        return new AccessGrant(
                row.getString("granted_action"),
                row.getString("granted_purpose"),
                row.getLong("granted_position"),
                row.getObject("granted_until", OffsetDateTime.class).toInstant());
    }
}
