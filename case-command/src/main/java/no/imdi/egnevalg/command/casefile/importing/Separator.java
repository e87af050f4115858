package no.imdi.egnevalg.command.casefile.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The field separator of a file. The first line may declare it in the way of Excel, {@code sep=;}. Otherwise it is the
 * most frequent candidate in the header. Norwegian spreadsheets separate by semicolon.
 *
 * @param linesBefore the number of lines before the header that declare the separator
 */
record Separator(char character, int linesBefore) {

    private static final int LONGEST_HEADER = 4096;
    private static final Pattern SAID = Pattern.compile("\"?sep=([;,\t])\"?;*", Pattern.CASE_INSENSITIVE);

    /** Finds the separator at the beginning of the text, and leaves the reader at the header. */
    static Separator in(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = 0;
        for (int read = 0; read >= 0 && length < LONGEST_HEADER; length += Math.max(read, 0)) {
            read = text.read(start, length, LONGEST_HEADER - length);
        }
        text.reset();
        String beginning = new String(start, 0, length);
        Matcher said = SAID.matcher(beginning.lines().findFirst().orElse(""));
        if (said.matches()) {
            text.readLine();
            return new Separator(said.group(1).charAt(0), 1);
        }
        String header =
                beginning.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return new Separator(mostIn(header), 0);
    }

    private static char mostIn(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(bare, candidate) > count(bare, most)) {
                most = candidate;
            }
        }
        return most;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }
}
