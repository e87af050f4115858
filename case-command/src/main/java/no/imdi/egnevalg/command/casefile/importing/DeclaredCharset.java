package no.imdi.egnevalg.command.casefile.importing;

import java.nio.charset.Charset;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Reads the charset that a sender declares for a file. */
final class DeclaredCharset {

    private DeclaredCharset() {}

    /**
     * The declared charset; null where there is none. Latin 1 is read as Windows-1252, which has the same letters and
     * more.
     */
    static @Nullable Charset in(String contentType) {
        Charset declared = MediaType.parseMediaType(contentType).getCharset();
        if (declared == null) {
            return null;
        }
        return switch (declared.name()) {
            case "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE" -> declared;
            case "windows-1252", "ISO-8859-1" -> Utf8OrWindows1252.WINDOWS_1252;
            default ->
                throw new ProblemException(Problem.at(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "header:Content-Type",
                        "unsupported-charset",
                        "A CSV file is in UTF-8, UTF-16 or Windows-1252: declare one of them, or none."));
        };
    }
}
