package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.util.Bytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table {@code data_key}. It neither begins nor ends transactions. */
final class DataKeyTable {

    private final ConnectionSource connections;

    DataKeyTable(ConnectionSource connections) {
        this.connections = connections;
    }

    /** Inserts a row. True where it is new; an existing row stays as it is. */
    boolean insert(String keyId, StoredKey.Wrapped key) {
        return with("""
                INSERT INTO data_key (key_id, wrapped, wrapped_with) VALUES (?, ?, ?)
                ON CONFLICT (key_id) DO NOTHING""", statement -> {
            statement.setString(1, keyId);
            statement.setBytes(2, key.key().toByteArray());
            statement.setString(3, key.masterKeyId());
            return statement.executeUpdate() == 1;
        });
    }

    Optional<StoredKey> read(String keyId) {
        return with("SELECT wrapped, wrapped_with, destroyed_at FROM data_key WHERE key_id = ?", statement -> {
            statement.setString(1, keyId);
            ResultSet row = statement.executeQuery();
            return row.next() ? Optional.of(storedKey(row)) : Optional.empty();
        });
    }

    boolean destroy(String keyId) {
        return with("SELECT destroy_data_key(?)", statement -> {
            statement.setString(1, keyId);
            return yesOrNo(statement);
        });
    }

    /** Replaces a wrapped key. False where it was destroyed or replaced meanwhile. */
    boolean rewrap(String keyId, StoredKey.Wrapped from, StoredKey.Wrapped to) {
        return with("SELECT rewrap_data_key(?, ?, ?, ?)", statement -> {
            statement.setString(1, keyId);
            statement.setBytes(2, from.key().toByteArray());
            statement.setBytes(3, to.key().toByteArray());
            statement.setString(4, to.masterKeyId());
            return yesOrNo(statement);
        });
    }

    /** The next keys, in the order of their ids, that are wrapped with another master key than the given one. */
    Map<String, StoredKey.Wrapped> wrappedOtherwise(String masterKeyId, String afterKeyId, int limit) {
        return with("""
                SELECT key_id, wrapped, wrapped_with FROM data_key
                WHERE wrapped IS NOT NULL AND wrapped_with <> ? AND key_id > ?
                ORDER BY key_id LIMIT ?""", statement -> {
            statement.setString(1, masterKeyId);
            statement.setString(2, afterKeyId);
            statement.setInt(3, limit);
            ResultSet rows = statement.executeQuery();
            Map<String, StoredKey.Wrapped> found = new LinkedHashMap<>();
            while (rows.next()) {
                found.put(rows.getString("key_id"), wrapped(rows));
            }
            return found;
        });
    }

    Set<String> masterKeysInUse() {
        return with("SELECT DISTINCT wrapped_with FROM data_key WHERE wrapped IS NOT NULL", statement -> {
            ResultSet rows = statement.executeQuery();
            Set<String> inUse = new TreeSet<>();
            while (rows.next()) {
                inUse.add(rows.getString("wrapped_with"));
            }
            return inUse;
        });
    }

    private static StoredKey storedKey(ResultSet row) throws SQLException {
        OffsetDateTime destroyedAt = row.getObject("destroyed_at", OffsetDateTime.class);
        return destroyedAt == null ? wrapped(row) : new StoredKey.Destroyed(destroyedAt.toInstant());
    }

    private static StoredKey.Wrapped wrapped(ResultSet row) throws SQLException {
        return new StoredKey.Wrapped(Bytes.copyFrom(row.getBytes("wrapped")), row.getString("wrapped_with"));
    }

    private static boolean yesOrNo(PreparedStatement statement) throws SQLException {
        ResultSet answer = statement.executeQuery();
        answer.next();
        return answer.getBoolean(1);
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = connections.open();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new SealingException.StoreFailed(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
