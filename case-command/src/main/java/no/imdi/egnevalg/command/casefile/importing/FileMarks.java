package no.imdi.egnevalg.command.casefile.importing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import no.imdi.egnevalg.sealing.RequestMac;
import org.springframework.stereotype.Component;

/** Creates the marks of files. */
@Component
class FileMarks {

    /** Sets files apart from everything else that is fingerprinted. */
    private static final String FILES = "imported file ";

    private final RequestMac mac;

    FileMarks(RequestMac mac) {
        this.mac = mac;
    }

    /** The mark of the file with this SHA-256 digest. */
    FileMark ofFile(byte[] sha256) {
        String former = HexFormat.of().formatHex(sha256);
        return new FileMark(mac.of((FILES + former).getBytes(StandardCharsets.US_ASCII)), former);
    }
}
