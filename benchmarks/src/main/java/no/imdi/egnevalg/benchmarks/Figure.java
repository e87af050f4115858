package no.imdi.egnevalg.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param unit of both sides
 * @param target what the ratio should come to; {@link Target#NONE} where we only want to know
 */
record Figure(String what, String unit, Comparison measured, Target target) {

    /** A bound on a ratio. */
    record Target(String text, double atLeast, double atMost) {

        static final Target NONE = new Target("", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        static Target atLeast(double bound) {
            return new Target("at least " + bound, bound, Double.POSITIVE_INFINITY);
        }

        static Target atMost(double bound) {
            return new Target("at most " + bound, Double.NEGATIVE_INFINITY, bound);
        }

        String verdict(double ratio) {
            if (this.equals(NONE)) {
                return "";
            }
            return ratio >= atLeast && ratio <= atMost ? text + ": met" : text + ": MISSED";
        }
    }

    private static final List<String> HEADINGS =
            List.of("measurement", "unit", "register", "beside it", "ratio", "rounds from-to", "target");

    private List<String> cells() {
        return List.of(
                what,
                unit,
                number(measured.ours()),
                number(measured.other()),
                ratio(measured.ratio()),
                ratio(measured.lowest()) + " - " + ratio(measured.highest()),
                target.verdict(measured.ratio()));
    }

    /** All lines, as a Markdown table. */
    static String table(List<Figure> figures) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        lines.add(HEADINGS.stream().map(_ -> "---").toList());
        figures.forEach(figure -> lines.add(figure.cells()));
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            for (int column = 0; column < line.size(); column++) {
                int at = column;
                int width = lines.stream()
                        .mapToInt(other -> other.get(at).length())
                        .max()
                        .orElse(0);
                table.append("| ")
                        .append(line.get(column))
                        .repeat(' ', width - line.get(column).length() + 1);
            }
            table.append("|\n");
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
