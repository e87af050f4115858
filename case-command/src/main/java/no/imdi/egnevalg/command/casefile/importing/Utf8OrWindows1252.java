package no.imdi.egnevalg.command.casefile.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 text, and takes every byte that is not valid UTF-8 as Windows-1252. Codes and dates are ASCII, which both
 * have in common. At worst a cell that is wrong anyway has a wrong letter.
 */
final class Utf8OrWindows1252 extends Reader {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int BUFFER = 8192;
    private static final String CHARACTERS = new String(everyByte(), WINDOWS_1252);

    private final InputStream file;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private boolean ended;

    Utf8OrWindows1252(InputStream file) {
        this.file = file;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!characters.hasRemaining()) {
            decodeNext();
        }
        int taken = Math.min(length, characters.remaining());
        characters.get(target, offset, taken);
        return taken == 0 && length > 0 ? -1 : taken;
    }

    private void decodeNext() throws IOException {
        characters.clear();
        decode();
        while (characters.position() == 0 && !ended) {
            fill();
            decode();
        }
        characters.flip();
    }

    private void decode() {
        CoderResult result = utf8.decode(bytes, characters, ended);
        while (result.isMalformed() && characters.hasRemaining()) {
            characters.put(CHARACTERS.charAt(Byte.toUnsignedInt(bytes.get())));
            result = utf8.decode(bytes, characters, ended);
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = file.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
    }

    private static byte[] everyByte() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
