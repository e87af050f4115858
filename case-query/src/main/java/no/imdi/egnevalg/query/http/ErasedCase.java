package no.imdi.egnevalg.query.http;

import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import org.springframework.http.HttpStatus;

/** What is said of a case that has been erased, to those who were allowed to see it. */
public final class ErasedCase {

    private ErasedCase() {}

    /** It was there, and is gone for good. */
    public static ProblemException gone() {
        return new ProblemException(Problem.of(
                HttpStatus.GONE, "case-file-erased", "The case file has been erased and cannot be read again."));
    }
}
