package no.imdi.egnevalg.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param unit of both sides
 * @param target what the ratio or our own side should come to; {@link Target#NONE} where we only want to know
 */
record Figure(String what, String unit, Comparison measured, Target target) {

    /** Bounds on what is read from a measurement. */
    record Target(String text, ToDoubleFunction<Comparison> reading, double atLeast, double atMost) {

        static final Target NONE =
                new Target("", Comparison::ratio, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        static Target atLeast(double bound) {
            return new Target("at least " + bound, Comparison::ratio, bound, Double.POSITIVE_INFINITY);
        }

        static Target atMost(double bound) {
            return new Target("at most " + bound, Comparison::ratio, Double.NEGATIVE_INFINITY, bound);
        }

        static Target oursAtLeast(double bound) {
            return new Target("register at least " + bound, Comparison::ours, bound, Double.POSITIVE_INFINITY);
        }

        static Target oursAtMost(double bound) {
            return new Target("register at most " + bound, Comparison::ours, Double.NEGATIVE_INFINITY, bound);
        }

        String verdict(Comparison measured) {
            if (this.equals(NONE)) {
                return "";
            }
            double value = reading.applyAsDouble(measured);
            return value >= atLeast && value <= atMost ? text + ": met" : text + ": MISSED";
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
                target.verdict(measured));
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
