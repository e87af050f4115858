package no.imdi.egnevalg.command.casefile.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file as spreadsheets save it: UTF-16 is told by its byte order mark, or by the zero beside the first letter of the
 * header; all else is UTF-8, with or without a mark. Bytes that are none of it become U+FFFD, by which the row they stand in is
 * found.
 */
final class FileText {

    private static final int LONGEST_MARK = 3;

    private FileText() {}

    /** The text without its byte order mark. */
    static BufferedReader of(InputStream file) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file, LONGEST_MARK);
        byte[] start = bytes.readNBytes(LONGEST_MARK);
        bytes.unread(start);
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, encoding(start)));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static Charset encoding(byte[] start) {
        if (start.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = start[0] & 0xFF;
        int second = start[1] & 0xFF;
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
