package no.imdi.egnevalg.command.casefile.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file as spreadsheets save it. A byte order mark says what it is in, and so does the zero that UTF-16
 * has beside the first letter of the header; else the charset that was declared with it; else it is UTF-8, or
 * Windows-1252 where it is no UTF-8. Bytes that are none of it become U+FFFD, by which the row they stand in is found.
 */
final class FileText {

    private static final int LONGEST_MARK = 3;

    private FileText() {}

    /**
     * The text without its byte order mark.
     *
     * @param declared null where the sender has declared none
     */
    static BufferedReader of(InputStream file, @Nullable Charset declared) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(file, LONGEST_MARK);
        byte[] start = bytes.readNBytes(LONGEST_MARK);
        bytes.unread(start);
        BufferedReader text = new BufferedReader(decoded(bytes, start, declared));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static Reader decoded(InputStream bytes, byte[] start, @Nullable Charset declared) {
        Charset told = toldBy(start);
        Charset charset = told == null ? declared : told;
        return charset == null ? new Utf8OrWindows1252(bytes) : new InputStreamReader(bytes, charset);
    }

    private static @Nullable Charset toldBy(byte[] start) {
        if (start.length < 2) {
            return null;
        }
        int first = start[0] & 0xFF;
        int second = start[1] & 0xFF;
        if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if ((first == 0xFE && second == 0xFF) || (first == 0 && second != 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xEF && second == 0xBB ? StandardCharsets.UTF_8 : null;
    }
}
