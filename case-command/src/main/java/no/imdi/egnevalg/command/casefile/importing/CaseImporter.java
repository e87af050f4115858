package no.imdi.egnevalg.command.casefile.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.opening.CaseOpener;
import no.imdi.egnevalg.command.http.Conflicts;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.command.turns.Turns;
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
 * Opens the case files of a checked file, a few hundred per transaction. The identifier of each case follows from
 * caller, key and row number. A row that an interrupted import has already opened is therefore recognised and skipped.
 */
@Component
class CaseImporter {

    private static final Logger LOG = LoggerFactory.getLogger(CaseImporter.class);
    private static final int ROWS_A_TRANSACTION = 200;
    private static final int ROWS_A_QUESTION = 1000;

    private final CaseImports imports;
    private final CaseOpener opener;
    private final TransactionManager transactions;
    private final Turns turns;
    private final Clock clock;
    private final RequestMarks marks;
    private final Identifiers identifiers;

    CaseImporter(
            CaseImports imports,
            CaseOpener opener,
            TransactionManager transactions,
            Turns turns,
            Clock clock,
            RequestMarks marks,
            Identifiers identifiers) {
        this.imports = imports;
        this.opener = opener;
        this.transactions = transactions;
        this.turns = turns;
        this.clock = clock;
        this.marks = marks;
        this.identifiers = identifiers;
    }

    /**
     * Opens the cases that are not open yet.
     *
     * @param caller the caller, whose unit cannot begin another import at the same moment
     * @param file the mark of the file; another file under the same key is refused
     * @param doublesAccepted whether rows that were imported under another key are accepted as different cases
     * @throws LikelyDoublesException where there are such rows, they are not accepted, and no import has begun under
     *     this key
     */
    void complete(
            UUID importId,
            Caller caller,
            IdempotencyKey key,
            FileMark file,
            List<FileRow> rows,
            boolean doublesAccepted) {
        Author author = caller.author();
        transactions.executeInTransaction(() -> {
            imports.awaitOthersOf(caller.ownUnit());
            begin(importId, author, key, file, rows, doublesAccepted);
        });
        if (imports.progress(importId).orElseThrow().ended()) {
            return;
        }
        for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
            int to = Math.min(rows.size(), from + ROWS_A_TRANSACTION);
            openMissing(importId, author, key, rows, from, to);
            imports.opened(importId, to);
            LOG.info("Import: {} of {} case files are open", to, rows.size());
        }
        imports.end(importId, clock.instant());
    }

    /** Stores all rows before any case is opened, so that another import of the same rows finds them. */
    private void begin(
            UUID importId,
            Author author,
            IdempotencyKey key,
            FileMark file,
            List<FileRow> rows,
            boolean doublesAccepted) {
        if (!doublesAccepted && imports.progress(importId).isEmpty()) {
            refuseDoubles(importId, rows);
        }
        imports.begin(importId, file.digest(), rows.size(), clock.instant());
        CaseImports.Progress progress = imports.progress(importId).orElseThrow();
        if (!file.isIn(progress.fingerprint())) {
            throw new ProblemException(Problem.at(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "header:" + IdempotencyKey.HEADER,
                    "idempotency-key-reused",
                    "The Idempotency-Key has been used for another request."));
        }
        if (!progress.ended()) {
            noteRows(importId, author, key, rows);
        }
    }

    private void noteRows(UUID importId, Author author, IdempotencyKey key, List<FileRow> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_A_QUESTION) {
            int to = Math.min(rows.size(), from + ROWS_A_QUESTION);
            List<String> caseIds = caseIds(author, key, from, to);
            List<CaseImports.NotedRow> noted = new ArrayList<>();
            for (int i = from; i < to; i++) {
                FileRow row = rows.get(i);
                noted.add(new CaseImports.NotedRow(row.line(), caseIds.get(i - from), fingerprint(row.row())));
            }
            imports.note(importId, from, noted);
        }
    }

    /**
     * The case identifiers of the rows. An import may have begun before identifiers were derived with a key; cases
     * already open keep their former identifier.
     */
    private List<String> caseIds(Author author, IdempotencyKey key, int from, int to) {
        List<String> former = IntStream.range(from, to)
                .mapToObj(i -> key.ofCaller(author, "case-row-" + i))
                .toList();
        Set<String> open = imports.alreadyOpened(former);
        return IntStream.range(from, to)
                .mapToObj(i -> open.contains(former.get(i - from))
                        ? former.get(i - from)
                        : identifiers.of("case-row-" + i, author, key))
                .toList();
    }

    private void refuseDoubles(UUID importId, List<FileRow> rows) {
        RowErrors doubles = new RowErrors();
        for (int from = 0; from < rows.size(); from += ROWS_A_QUESTION) {
            List<FileRow> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_QUESTION));
            List<String> fingerprints =
                    some.stream().map(row -> fingerprint(row.row())).toList();
            Set<String> before = imports.openedBefore(importId, fingerprints);
            for (int i = 0; i < some.size(); i++) {
                if (before.contains(fingerprints.get(i))) {
                    doubles.add(some.get(i).line(), "", "likely-doubles", "A row like this was imported before.");
                }
            }
        }
        if (!doubles.isEmpty()) {
            throw new LikelyDoublesException(doubles);
        }
    }

    /** The fingerprint of a row. Rows with the same content have the same fingerprint, whoever sent them. */
    private String fingerprint(CaseRow row) {
        return marks.of("", row).fingerprint();
    }

    private void openMissing(UUID importId, Author author, IdempotencyKey key, List<FileRow> rows, int from, int to) {
        Map<String, Integer> missing = missing(importId, from, to);
        while (!missing.isEmpty()) {
            try {
                openTogether(missing, rows, author, key);
                return;
            } catch (AxonException e) {
                Map<String, Integer> left = missing(importId, from, to);
                if (!Conflicts.isConflict(e) || left.size() == missing.size()) {
                    throw e;
                }
                // Another instance is importing the same file and has opened some of these rows first.
                missing = left;
            }
        }
    }

    /** The row numbers of the cases that are not open yet, by case id. */
    private Map<String, Integer> missing(UUID importId, int from, int to) {
        Map<String, Integer> byCaseId = new LinkedHashMap<>();
        List<String> caseIds = imports.caseIds(importId, from, to);
        for (int i = from; i < to; i++) {
            byCaseId.put(caseIds.get(i - from), i);
        }
        byCaseId.keySet().removeAll(imports.alreadyOpened(byCaseId.keySet()));
        return byCaseId;
    }

    private void openTogether(Map<String, Integer> missing, List<FileRow> rows, Author author, IdempotencyKey key) {
        try (var _ = turns.take(missing.keySet())) {
            inOneTransaction(() -> missing.forEach(
                    (caseId, rowNumber) -> open(caseId, rows.get(rowNumber).row(), author, key)));
        }
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

    /** The units of work of the commands join this one, so all their events are committed together. */
    private void inOneTransaction(Runnable commands) {
        UnitOfWork<?> together = DefaultUnitOfWork.startAndGet(null);
        together.attachTransaction(transactions);
        together.execute(commands);
    }
}
