package no.imdi.egnevalg.command.casefile.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the progress of imports. */
@Component
class CaseImports {

    /**
     * @param fingerprint the fingerprint of the file, see {@link FileMark}
     * @param opened the number of rows known to be open as cases
     * @param ended whether all rows are open
     */
    record Progress(String fingerprint, int rowCount, int opened, boolean ended) {}

    /**
     * A row that is to be opened as a case.
     *
     * @param fingerprint a fingerprint that rows with the same content share
     */
    record NotedRow(long line, String caseId, String fingerprint) {}

    /** First half of the advisory lock keys by which imports of one unit wait for each other. */
    private static final int LOCKS = 0x696d7074;

    private final JdbcClient database;

    CaseImports(JdbcClient database) {
        this.database = database;
    }

    /** Stores an import, unless it is stored already. */
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

    /** Stores rows that are to be opened, numbered from the given number on. */
    void note(UUID importId, int firstNumber, List<NotedRow> rows) {
        database.sql("""
                        INSERT INTO case_import_row (import_id, row_number, line, case_id, fingerprint)
                        SELECT ?::uuid, ? + position - 1, line, case_id, fingerprint
                        FROM unnest(?::bigint[], ?::text[], ?::text[])
                            WITH ORDINALITY AS noted (line, case_id, fingerprint, position)
                        ON CONFLICT DO NOTHING""")
                .param(importId)
                .param(firstNumber)
                .param(rows.stream().map(NotedRow::line).toArray(Long[]::new))
                .param(rows.stream().map(NotedRow::caseId).toArray(String[]::new))
                .param(rows.stream().map(NotedRow::fingerprint).toArray(String[]::new))
                .update();
    }

    /**
     * Waits until no other import of the unit, on any instance, is in this step. Other imports of the unit then wait
     * for this transaction.
     */
    void awaitOthersOf(Unit unit) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, unit.key())
                .query()
                .listOfRows();
    }

    /** The case identifiers stored for rows, in the order of the file. */
    List<String> caseIds(UUID importId, int from, int to) {
        return database.sql(
                        "SELECT case_id FROM case_import_row WHERE import_id = ? AND row_number >= ? AND row_number < ?"
                                + " ORDER BY row_number")
                .params(importId, from, to)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The rows that are open as cases, in the order of the file. */
    List<ImportedCase> cases(UUID importId) {
        return database.sql("""
                        SELECT line, case_number, case_id FROM case_import_row JOIN case_number USING (case_id)
                        WHERE import_id = ? ORDER BY row_number""")
                .param(importId)
                .query((row, _) -> new ImportedCase(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /**
     * The given fingerprints that rows of other imports have. Rows whose case was voided or erased do not count. The
     * unit is part of the row's content, so the rows of other units never match.
     */
    Set<String> openedBefore(UUID importId, Collection<String> fingerprints) {
        return new HashSet<>(database.sql("""
                        SELECT DISTINCT fingerprint FROM case_import_row
                        WHERE fingerprint IN (:fingerprints) AND import_id <> :importId AND NOT EXISTS (
                            SELECT FROM domain_event_entry WHERE aggregate_identifier = case_id
                            AND payload_type IN ('CaseFileVoided', 'CaseFileErased'))""")
                .param("fingerprints", fingerprints)
                .param("importId", importId)
                .query(String.class)
                .list());
    }

    /** The given cases that are in the log already. */
    Set<String> alreadyOpened(Collection<String> caseIds) {
        return new HashSet<>(
                database.sql("""
                        SELECT aggregate_identifier FROM domain_event_entry
                        WHERE sequence_number = 0 AND aggregate_identifier IN (:caseIds)""").param("caseIds", caseIds).query(String.class).list());
    }
}
