package no.imdi.egnevalg.command.casefile.importing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.imdi.egnevalg.command.casefile.opening.CaseOpener;
import no.imdi.egnevalg.command.http.Conflicts;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import org.axonframework.common.AxonException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Opens the case files of a checked file, some hundred in a transaction. Each row has an identifier of its own that follows
 * from caller, key and row, so a row that an interrupted import has opened is known and left alone.
 */
@Component
class CaseImporter {

    private static final Logger LOG = LoggerFactory.getLogger(CaseImporter.class);
    private static final int ROWS_A_TRANSACTION = 200;

    private final CaseImports imports;
    private final CaseOpener opener;
    private final TransactionManager transactions;
    private final Clock clock;
    private final RequestMarks marks;

    CaseImporter(
            CaseImports imports, CaseOpener opener, TransactionManager transactions, Clock clock, RequestMarks marks) {
        this.imports = imports;
        this.opener = opener;
        this.transactions = transactions;
        this.clock = clock;
        this.marks = marks;
    }

    /**
     * Opens what is not open yet.
     *
     * @param fingerprint SHA-256 of the file; another file under the same key is refused
     */
    void complete(UUID importId, Author author, IdempotencyKey key, String fingerprint, List<CaseRow> rows) {
        imports.begin(importId, fingerprint, rows.size(), clock.instant());
        CaseImports.Progress progress = imports.progress(importId).orElseThrow();
        if (!progress.fingerprint().equals(fingerprint)) {
            throw new ProblemException(Problem.at(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "header:" + IdempotencyKey.HEADER,
                    "idempotency-key-reused",
                    "The Idempotency-Key has been used for another request."));
        }
        if (progress.ended()) {
            return;
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
            int to = Math.min(rows.size(), from + ROWS_A_TRANSACTION);
            openMissing(author, key, rows, from, to);
            imports.opened(importId, to);
            LOG.info("Import: {} of {} case files are open", to, rows.size());
        }
        imports.end(importId, clock.instant());
    }

    private void openMissing(Author author, IdempotencyKey key, List<CaseRow> rows, int from, int to) {
        Map<String, CaseRow> missing = missing(author, key, rows, from, to);
        while (!missing.isEmpty()) {
            try {
                openTogether(missing, author, key);
                return;
            } catch (AxonException e) {
                Map<String, CaseRow> left = missing(author, key, rows, from, to);
                if (!Conflicts.isConflict(e) || left.size() == missing.size()) {
                    throw e;
                }
                // Another instance is taking the same file, and was faster with these rows.
                missing = left;
            }
        }
    }

    private Map<String, CaseRow> missing(Author author, IdempotencyKey key, List<CaseRow> rows, int from, int to) {
        Map<String, CaseRow> byCaseId = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            byCaseId.put(key.identifierFor(author, "case-row-" + i), rows.get(i));
        }
        byCaseId.keySet().removeAll(imports.alreadyOpened(byCaseId.keySet()));
        return byCaseId;
    }

    private void openTogether(Map<String, CaseRow> rows, Author author, IdempotencyKey key) {
        inOneTransaction(() -> rows.forEach((caseId, row) -> open(caseId, row, author, key)));
    }

    private void open(String caseId, CaseRow row, Author author, IdempotencyKey key) {
        opener.open(
                caseId,
                row.service(),
                row.registration(),
                new Recorded(clock.instant(), author),
                null,
                marks.of(key.value(), row));
    }

    /** The units of work of the commands join this one, so their events are committed together. */
    private void inOneTransaction(Runnable commands) {
        UnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        together.attachTransaction(transactions);
        together.execute(commands);
    }
}
