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

/** Tells imports in the language of the caller, with what the figures of their years come from. */
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
     * @param importId to withdraw it with
     * @param withdrawn left out while it stands
     * @param version sequence number of its last event; a withdrawal names it in If-Match
     * @param etag the version as If-Match takes it
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
     * What was taken over of one year.
     *
     * @param total as printed; where none was printed, the sum of the rows
     * @param hasRows whether the total is divided among categories
     * @param source what the figures of the year come from: it shows where that is PRINTED
     * @param replacedBy the later import that shows instead; left out where there is none
     */
    record YearRow(
            int year,
            int total,
            boolean hasRows,
            CoverageSource source,
            CodeLabel sourceLabel,
            @Nullable String replacedBy) {}

    /**
     * When and by which role.
     *
     * @param at moment, UTC
     * @param byRole left out where the register cannot tell
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
