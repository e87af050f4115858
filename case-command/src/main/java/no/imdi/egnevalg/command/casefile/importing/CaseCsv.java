package no.imdi.egnevalg.command.casefile.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.command.casefile.FieldReader;
import no.imdi.egnevalg.command.casefile.RegistrationRules;
import no.imdi.egnevalg.http.FieldError;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;

/**
 * Reads case files from CSV (RFC 4180, UTF-8, separated by comma or semicolon as the header line shows). The file is
 * streamed; what is kept of it is one small object a row, so memory is bounded by the number of rows allowed.
 */
final class CaseCsv {

    static final int MOST_ROWS = 100_000;

    private static final int LONGEST_HEADER = 4096;
    private static final char UNDECODABLE = '\uFFFD';

    private final CodeLists codeLists;
    private final Recorded recorded;
    private final Caller caller;
    private final List<CaseRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    private CaseCsv(CodeLists codeLists, Recorded recorded, Caller caller) {
        this.codeLists = codeLists;
        this.recorded = recorded;
        this.caller = caller;
    }

    /**
     * All rows of the file.
     *
     * @param caller whose unit's cases they must all be
     * @throws BadRowsException naming everything that is wrong with it
     */
    static List<CaseRow> read(InputStream file, CodeLists codeLists, Recorded recorded, Caller caller) {
        CaseCsv csv = new CaseCsv(codeLists, recorded, caller);
        try {
            csv.readAll(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!csv.errors.isEmpty()) {
            throw new BadRowsException(csv.errors);
        }
        return csv.rows;
    }

    private void readAll(InputStream file) throws IOException {
        // Bytes that are no UTF-8 become U+FFFD, by which the row they stand in is found.
        BufferedReader text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        char separator = separatorIn(text);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            readRecords(csv.iterator());
        } catch (CsvParseException e) {
            if (e.getCause() instanceof ProblemException tooLarge) {
                throw tooLarge;
            }
            error(rows.size() + 2L, "", "malformed-csv", "From about this line on the file is not well-formed CSV.");
        }
    }

    private void readRecords(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            error(1, "", "empty-file", "The file has no header line.");
            return;
        }
        Columns columns = Columns.of(records.next().getFields());
        int count = 0;
        while (records.hasNext()) {
            if (++count > MOST_ROWS) {
                error(count + 1L, "", "too-many-rows", "A file has at most " + MOST_ROWS + " rows.");
                return;
            }
            readRow(records.next(), columns);
        }
        if (count == 0) {
            error(2, "", "empty-file", "The file has no rows.");
        }
    }

    private void readRow(CsvRecord record, Columns columns) {
        long line = record.getStartingLineNumber();
        if (record.getFieldCount() != columns.count()) {
            error(line, "", "wrong-field-count", "The row has not as many fields as the header.");
            return;
        }
        if (record.getFields().stream().anyMatch(field -> field.indexOf(UNDECODABLE) >= 0)) {
            error(line, "", "malformed-utf8", "The row is not UTF-8.");
            return;
        }
        FieldReader fields = new FieldReader();
        AdviserService service =
                fields.requiredCode("/service", columns.service(record.getFields()), AdviserService.class);
        Registration registration =
                columns.registration(record.getFields()).read(fields).orElse(null);
        if (service == null || registration == null) {
            fields.errors().forEach(error -> error(line, error));
            return;
        }
        checkRules(line, new CaseRow(service, registration));
    }

    private void checkRules(long line, CaseRow row) {
        var refusals = RegistrationRules.refusals(row.service(), row.registration(), recorded, codeLists);
        refusals.forEach(refusal -> error(line, new FieldError(refusal.pointer(), refusal.type(), refusal.detail())));
        Optional<String> foreign = refusals.isEmpty() ? OtherUnit.field(row, caller) : Optional.empty();
        foreign.ifPresent(field -> error(line, field, OtherUnit.REASON, "The row is about a case of another unit."));
        if (refusals.isEmpty() && foreign.isEmpty()) {
            rows.add(row);
        }
    }

    private void error(long line, FieldError error) {
        error(line, error.pointer().split("/", -1)[1], error.type(), error.detail());
    }

    private void error(long line, String field, String type, String detail) {
        errors.add(new RowError(line, field, type, detail));
    }

    /** Norwegian spreadsheets separate by semicolon. */
    private static char separatorIn(BufferedReader text) throws IOException {
        skipByteOrderMark(text);
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(start, 0, LONGEST_HEADER));
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        return header.contains(";") && !header.contains(",") ? ';' : ',';
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (!(text.read() == '\uFEFF')) {
            text.reset();
        }
    }
}
