package no.imdi.egnevalg.query.historicalcounts;

import java.util.List;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSource;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.query.coverage.CoveredYears;
import no.imdi.egnevalg.query.historicalcounts.HistoricalImport.Made;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the list of imports, in the caller's language and with the source of the figures of each year. */
final class ImportRows {

    private final CoveredYears covered;
    private final CodeLabels labels;
    private final int today;

    ImportRows(CoveredYears covered, CodeLabels labels, int today) {
        this.covered = covered;
        this.labels = labels;
        this.today = today;
    }

    /**
     * One import.
     *
     * @param importId needed to withdraw it
     * @param withdrawn left out while it is not withdrawn
     * @param version sequence number of its last event; a withdrawal sends it in If-Match
     * @param etag the version in the form that If-Match takes
     */
    record ImportRow(
            String importId,
            AdviserService service,
            CodeLabel serviceLabel,
            List<YearRow> years,
            Act imported,
            @Nullable Act withdrawn,
            long version,
            String etag) {}

    /**
     * The imported counts of one year.
     *
     * @param total the printed total; where none was printed, the sum of the rows
     * @param hasRows whether there are counts by category
     * @param source the source of the year's figures; the import is shown only where it is PRINTED
     * @param replacedBy the later import that is shown instead; left out where there is none
     */
    record YearRow(
            int year,
            int total,
            boolean hasRows,
            CoverageSource source,
            CodeLabel sourceLabel,
            @Nullable String replacedBy) {}

    /**
     * When and by which role something was done.
     *
     * @param at UTC
     * @param byRole left out where it is not known
     */
    record Act(String at, @Nullable String byRole, @Nullable CodeLabel byRoleLabel) {}

    List<ImportRow> of(List<HistoricalImport> latestFirst) {
        ReplacedYears replaced = new ReplacedYears(latestFirst);
        return latestFirst.stream().map(made -> row(made, replaced)).toList();
    }

    private ImportRow row(HistoricalImport made, ReplacedYears replaced) {
        Made withdrawn = made.withdrawn();
        return new ImportRow(
                made.importId(),
                made.service(),
                labels.of("adviserService", made.service(), today),
                made.years().stream().map(year -> yearRow(made, year, replaced)).toList(),
                act(made.made()),
                withdrawn == null ? null : act(withdrawn),
                made.version(),
                "\"" + made.version() + "\"");
    }

    private YearRow yearRow(HistoricalImport made, HistoricalImport.Year year, ReplacedYears replaced) {
        CoverageSource source = covered.of(CoverageSubject.CASES, made.service(), year.year());
        return new YearRow(
                year.year(),
                year.total(),
                year.hasRows(),
                source,
                labels.of("coverageSource", source, today),
                replaced.replacing(made, year.year()));
    }

    private Act act(Made made) {
        return new Act(made.at(), made.byRole(), labels.ofNullable("role", made.byRole(), today));
    }
}
