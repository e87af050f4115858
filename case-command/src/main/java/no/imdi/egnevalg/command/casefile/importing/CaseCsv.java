package no.imdi.egnevalg.command.casefile.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads case files from CSV (RFC 4180) as spreadsheets save it. The file is streamed. Only one small object per row is
 * kept, or the first errors, so memory use is bounded by the allowed number of rows.
 */
final class CaseCsv {

    static final int MOST_ROWS = 100_000;

    private static final int LONGEST_FIELD = 1 << 16;
    private static final char UNDECODABLE = '\uFFFD';

    private final RowReader reader;
    private final List<FileRow> rows = new ArrayList<>();
    private final RowErrors errors = new RowErrors();
    private int count;
    private int linesBefore;

    private CaseCsv(RowReader reader) {
        this.reader = reader;
    }

    /**
     * Reads all rows of the file.
     *
     * @param declared the charset declared with the file; null where none was
     * @param caller the caller, to whose unit all cases must belong
     * @throws BadRowsException with the errors of the file
     */
    static List<FileRow> read(
            InputStream file, @Nullable Charset declared, CodeLists codeLists, Recorded recorded, Caller caller) {
        CaseCsv csv = new CaseCsv(new RowReader(codeLists, recorded, caller));
        try {
            csv.readAll(FileText.of(file, declared));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!csv.errors.isEmpty()) {
            throw new BadRowsException(csv.errors);
        }
        return csv.rows;
    }

    private void readAll(BufferedReader text) throws IOException {
        Separator separator = Separator.in(text);
        linesBefore = separator.linesBefore();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator.character())
                .maxBufferSize(LONGEST_FIELD)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            readRecords(csv.iterator());
        } catch (CsvParseException e) {
            if (e.getCause() instanceof ProblemException ended) {
                throw ended;
            }
            errors.add(
                    linesBefore + count + 2L,
                    "",
                    "malformed-csv",
                    "From about this line on the file is not well-formed CSV.");
        }
    }

    private void readRecords(Iterator<CsvRecord> records) {
        Optional<CsvRecord> header = nextOf(records);
        if (header.isEmpty()) {
            errors.add(1, "", "empty-file", "The file has no header line.");
            return;
        }
        if (isUndecodable(header.get())) {
            return;
        }
        Optional<Columns> columns = Columns.of(header.get().getFields(), lineOf(header.get()), errors);
        if (columns.isEmpty()) {
            return;
        }
        for (var record = nextOf(records); record.isPresent(); record = nextOf(records)) {
            if (++count > MOST_ROWS) {
                errors.add(lineOf(record.get()), "", "too-many-rows", "A file has at most " + MOST_ROWS + " rows.");
                return;
            }
            readRow(record.get(), columns.get());
        }
        if (count == 0) {
            errors.add(lineOf(header.get()) + 1, "", "empty-file", "The file has no rows.");
        }
    }

    /** The next record that is not blank. Spreadsheets save empty rows as separators. */
    private static Optional<CsvRecord> nextOf(Iterator<CsvRecord> records) {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            if (record.getFields().stream()
                    .anyMatch(field -> !Columns.bare(field).isEmpty())) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private long lineOf(CsvRecord record) {
        return linesBefore + record.getStartingLineNumber();
    }

    private boolean isUndecodable(CsvRecord record) {
        boolean undecodable = record.getFields().stream().anyMatch(field -> field.indexOf(UNDECODABLE) >= 0);
        if (undecodable) {
            errors.add(
                    lineOf(record),
                    "",
                    "malformed-utf8",
                    "The row has bytes that are no characters in the encoding of the file. Save it as CSV in UTF-8.");
        }
        return undecodable;
    }

    private void readRow(CsvRecord record, Columns columns) {
        if (isUndecodable(record)) {
            return;
        }
        long line = lineOf(record);
        List<String> row = columns.fieldsOf(record.getFields(), line, errors).orElse(null);
        if (row == null) {
            return;
        }
        Optional<CaseRow> read = reader.read(line, columns, row, errors);
        if (errors.isEmpty()) {
            rows.add(new FileRow(line, read.orElseThrow()));
        } else {
            // Nothing of the file will be imported, so no row is kept.
            rows.clear();
        }
    }
}
