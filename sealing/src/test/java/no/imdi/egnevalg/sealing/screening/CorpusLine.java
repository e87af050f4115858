package no.imdi.egnevalg.sealing.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a corpus.
 *
 * @param kind what it holds, or is wrongly taken for; NONE otherwise
 * @param why it is missed or stopped; empty where it is neither
 */
record CorpusLine(String kind, Outcome outcome, String text, String why) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u\\{([0-9a-f]+)}|u([0-9a-f]{4})|([nrt]))");

    enum Outcome {
        FOUND,
        MISSED,
        PASSES,
        STOPPED
    }

    static List<CorpusLine> of(String file) {
        try (InputStream lines = Objects.requireNonNull(CorpusLine.class.getResourceAsStream(file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CorpusLine::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusLine read(String line) {
        String[] columns = line.split("\t", -1);
        return new CorpusLine(
                columns[0], Outcome.valueOf(columns[1]), unescaped(columns[2]), columns.length > 3 ? columns[3] : "");
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(3) != null) {
            return switch (escape.group(3)) {
                case "n" -> "\n";
                case "r" -> "\r";
                default -> "\t";
            };
        }
        String hexadecimal = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return Character.toString(Integer.parseInt(hexadecimal, 16));
    }

    /** By which a test is told from the next. */
    @Override
    public String toString() {
        return kind + " " + outcome + " " + text.replaceAll("\\P{Print}", "?");
    }
}
