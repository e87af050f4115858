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
 * Decodes the text of a file as spreadsheets save it. A byte order mark tells the charset, and so does the zero byte
 * that UTF-16 has beside the first letter of the header. Otherwise the declared charset holds. Without one the file is
 * read as UTF-8, with Windows-1252 for bytes that are not UTF-8. Bytes that cannot be decoded in the known charset
 * become U+FFFD, which marks their row as undecodable.
 */
final class FileText {

    private static final int LONGEST_MARK = 3;

    private FileText() {}

    /**
     * The text without its byte order mark.
     *
     * @param declared the declared charset; null where the sender declared none
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
