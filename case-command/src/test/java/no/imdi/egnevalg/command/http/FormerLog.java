package no.imdi.egnevalg.command.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.imdi.egnevalg.embedded.TestStores;

/** Makes of a log one that was written when identifiers had no key. */
record FormerLog(String database) {

    private static final List<String> IDENTIFIED = List.of(
            "UPDATE domain_event_entry SET aggregate_identifier = ? WHERE aggregate_identifier = ?",
            "UPDATE domain_event_entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8')",
            "UPDATE case_number SET case_id = ? WHERE case_id = ?",
            "UPDATE case_import_row SET case_id = ? WHERE case_id = ?",
            "UPDATE unit_handover SET unit_handover_id = ? WHERE unit_handover_id = ?");

    static String identifierOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** As the owner of the tables. */
    void rename(String identifier, String publicName) {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database))) {
            for (String statement : IDENTIFIED) {
                try (PreparedStatement update = owner.prepareStatement(statement)) {
                    boolean replaces = statement.contains("replace");
                    update.setString(1, replaces ? identifier : identifierOf(publicName));
                    update.setString(2, replaces ? identifierOf(publicName) : identifier);
                    update.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The import that was begun last is known by this name and the plain hash of its file. */
    void renameImport(String publicName, String file) {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                var statement = owner.createStatement()) {
            String former = identifierOf(publicName);
            // Rows refer to the import by the identifier that changes.
            statement.execute("SET session_replication_role = replica");
            statement.executeUpdate("UPDATE case_import_row SET import_id = '" + former + "' WHERE import_id = "
                    + "(SELECT import_id FROM case_import ORDER BY begun_at DESC LIMIT 1)");
            statement.executeUpdate(
                    "UPDATE case_import SET import_id = '" + former + "', fingerprint = '" + sha256(file)
                            + "' WHERE import_id = (SELECT import_id FROM case_import ORDER BY begun_at DESC LIMIT 1)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the import had been interrupted. */
    void forgetEndsOfImports() {
        try (Connection owner = DriverManager.getConnection(TestStores.asOwner(database));
                var statement = owner.createStatement()) {
            statement.executeUpdate("UPDATE case_import SET ended_at = NULL, opened = 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
