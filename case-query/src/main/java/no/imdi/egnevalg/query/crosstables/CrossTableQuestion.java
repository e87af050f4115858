package no.imdi.egnevalg.query.crosstables;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.http.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * A validated request for a table.
 *
 * @param columns null for a table with only totals
 */
record CrossTableQuestion(
        CaseMeasure measure,
        YearSpan years,
        List<AdviserService> services,
        Dimension rows,
        @Nullable Dimension columns) {

    private static final String NOT_AVAILABLE = "combination-not-available";
    private static final int MOST_YEARS = 30;

    /** Reads the parameters. A refusal lists the dimensions that are available. */
    static CrossTableQuestion read(
            @Nullable String measure,
            @Nullable String year,
            @Nullable String from,
            @Nullable String to,
            @Nullable String service,
            @Nullable String rows,
            @Nullable String columns) {
        CaseMeasure asked = measure(measure);
        Dimension ofRows = Parameters.required("rows", dimension("rows", rows, asked));
        Dimension ofColumns = dimension("columns", columns, asked);
        refuseWhatIsNoTable(ofRows, ofColumns, asked);
        return new CrossTableQuestion(
                asked, years(year, from, to), Parameters.services("service", service), ofRows, ofColumns);
    }

    private static CaseMeasure measure(@Nullable String name) {
        return Objects.requireNonNullElse(Parameters.choice("measure", name, CaseMeasure.class), CaseMeasure.NEW);
    }

    private static @Nullable Dimension dimension(String parameter, @Nullable String name, CaseMeasure measure) {
        if (name == null) {
            return null;
        }
        Dimension dimension = Arrays.stream(Dimension.values())
                .filter(each -> each.nameOutside().equals(name))
                .findFirst()
                .orElseThrow(() -> Parameters.wrong(parameter, "unknown-code", available(measure)));
        if (!measure.dimensions().contains(dimension)) {
            throw Parameters.wrong(parameter, NOT_AVAILABLE, available(measure));
        }
        return dimension;
    }

    private static void refuseWhatIsNoTable(Dimension rows, @Nullable Dimension columns, CaseMeasure measure) {
        if (columns == null) {
            return;
        }
        boolean same = rows == columns || (rows.isTime() && columns.isTime());
        if (same) {
            throw notAvailable(
                    "Rows and columns tell different things, and only one of them the time. " + available(measure));
        }
    }

    private static ProblemException notAvailable(String detail) {
        return Parameters.wrong("columns", NOT_AVAILABLE, detail);
    }

    private static String available(CaseMeasure measure) {
        return "With the measure " + measure.nameOutside() + ", rows and columns are one each of "
                + measure.dimensions().stream().map(Dimension::nameOutside).collect(Collectors.joining(", ")) + ".";
    }

    private static YearSpan years(@Nullable String year, @Nullable String from, @Nullable String to) {
        YearSpan years = YearSpan.read(year, from, to);
        if (years.to() - years.from() >= MOST_YEARS) {
            throw Parameters.wrong("from", "span-too-long", "A table has at most " + MOST_YEARS + " years.");
        }
        return years;
    }
}
