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

/** How far each import has come. */
@Component
class CaseImports {

    /**
     * @param fingerprint of the file, see {@link FileMark}
     * @param opened rows known to be events
     * @param ended whether all are
     */
    record Progress(String fingerprint, int rowCount, int opened, boolean ended) {}

    /**
     * A row that is to be opened.
     *
     * @param fingerprint the same for rows that say the same
     */
    record NotedRow(long line, String caseId, String fingerprint) {}

    /** First half of the keys under which imports of one unit wait for each other. */
    private static final int LOCKS = 0x696d7074;

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

    /** Notes rows that are to be opened, by their numbers from the given one on. */
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
     * Waits until no other import of the unit, on any instance, is being looked through; and others wait for this
     * transaction.
     */
    void awaitOthersOf(Unit unit) {
        database.sql("SELECT 1 FROM pg_advisory_xact_lock(?, hashtext(?))")
                .params(LOCKS, unit.key())
                .query()
                .listOfRows();
    }

    /** The identifiers that rows have been noted with, in the order of the file. */
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
     * Which of the given rows other imports have opened or are opening, by their fingerprints. A case that was
     * registered in error or has been erased makes no double. The unit stands in the row, so no other unit's rows are
     * among them.
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

    /** Which of the given cases are in the log already. */
    Set<String> alreadyOpened(Collection<String> caseIds) {
        return new HashSet<>(
                database.sql("""
                        SELECT aggregate_identifier FROM domain_event_entry
                        WHERE sequence_number = 0 AND aggregate_identifier IN (:caseIds)""").param("caseIds", caseIds).query(String.class).list());
    }
}
