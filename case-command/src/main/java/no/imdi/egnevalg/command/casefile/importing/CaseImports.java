package no.imdi.egnevalg.command.casefile.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each import has come. */
@Component
class CaseImports {

    /**
     * @param fingerprint SHA-256 of the file
     * @param opened rows known to be events
     * @param ended whether all are
     */
    record Progress(String fingerprint, int rowCount, int opened, boolean ended) {}

    private final JdbcClient database;

    CaseImports(JdbcClient database) {
        this.database = database;
    }

    /** Notes an import, unless it is noted already. */
    void begin(UUID importId, String fingerprint, int rowCount, Instant now) {
        database.sql("""
                        INSERT INTO case_import (import_id, fingerprint, row_count, begun_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(importId, fingerprint, rowCount, Timestamp.from(now))
                .update();
    }

    Optional<Progress> progress(UUID importId) {
        return database.sql("SELECT fingerprint, row_count, opened, ended_at IS NOT NULL AS ended FROM case_import"
                        + " WHERE import_id = ?")
                .param(importId)
                .query(Progress.class)
                .optional();
    }

    void opened(UUID importId, int rows) {
        database.sql("UPDATE case_import SET opened = ? WHERE import_id = ?")
                .params(rows, importId)
                .update();
    }

    void end(UUID importId, Instant now) {
        database.sql("UPDATE case_import SET opened = row_count, ended_at = ? WHERE import_id = ?")
                .params(Timestamp.from(now), importId)
                .update();
    }

    /** Which of the given cases are in the log already. */
    Set<String> alreadyOpened(Collection<String> caseIds) {
        return new HashSet<>(
                database.sql("""
                        SELECT aggregate_identifier FROM domain_event_entry
                        WHERE sequence_number = 0 AND aggregate_identifier IN (:caseIds)""").param("caseIds", caseIds).query(String.class).list());
    }
}
