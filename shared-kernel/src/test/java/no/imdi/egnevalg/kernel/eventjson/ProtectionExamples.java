package no.imdi.egnevalg.kernel.eventjson;

import java.time.Instant;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.codelist.Confidentiality;
import no.imdi.egnevalg.kernel.codelist.ErasureBasis;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.sealedtext.SealedText;

/** What the stored events mean by which a case is kept close, or erased, by the name of their file. */
final class ProtectionExamples {

    private static final String CASE = "8d0c9e1a-51c5-3d7e-9a55-0f3c6a0f3f0b";
    private static final Author DECIDES = new Author("privacy-1", Role.PRIVACY_OFFICER, null);
    private static final Author CONFIRMS = new Author("privacy-2", Role.PRIVACY_OFFICER, null);

    static final Map<String, Object> BY_FILE = Map.of(
            "NoteWritten-1",
            new NoteWritten(
                    CASE,
                    "1d3c5b7a-2e4f-3a6b-8c9d-0e1f2a3b4c5d",
                    4L,
                    new SealedText("c2VhbGVk"),
                    EventExamples.byAdviser("2012-05-01T09:30:00Z")),
            "CaseFileClassified-1",
            new CaseFileClassified(
                    CASE, Confidentiality.STRICTLY_CONFIDENTIAL, EventExamples.byAdviser("2012-05-02T09:31:00Z")),
            "ErasureDecided-1",
            new ErasureDecided(CASE, ErasureBasis.REQUESTED_BY_PERSON, by(DECIDES, "2022-05-02T09:32:00Z")),
            "ErasureWithdrawn-1",
            new ErasureWithdrawn(CASE, by(CONFIRMS, "2022-05-02T09:33:00Z")),
            "CaseFileErased-1",
            new CaseFileErased(CASE, ErasureBasis.REQUESTED_BY_PERSON, DECIDES, by(CONFIRMS, "2022-05-03T09:34:00Z")));

    private ProtectionExamples() {}

    private static Recorded by(Author author, String at) {
        return new Recorded(Instant.parse(at), author);
    }
}
