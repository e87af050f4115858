package no.imdi.egnevalg.http;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Answers to faults of ours: an error id to ask for, and the fault itself in the log only. */
public final class InternalErrors {

    private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);

    private final RandomGenerator random;

    InternalErrors(RandomGenerator random) {
        this.random = random;
    }

    /** Logs the fault and tells the caller under which id. */
    public ResponseEntity<ProblemDetail> answer(Exception e) {
        String errorId = HexFormat.of().toHexDigits(random.nextLong());
        LOG.error("Request failed, error id {}", errorId, e);
        ProblemDetail detail = Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", "Something went wrong on our side.")
                .toDetail();
        detail.setProperty("errorId", errorId);
        return ResponseEntity.internalServerError().body(detail);
    }
}
