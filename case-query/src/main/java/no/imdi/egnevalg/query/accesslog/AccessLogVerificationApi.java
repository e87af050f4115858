package no.imdi.egnevalg.query.accesslog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import no.imdi.egnevalg.access.audit.Disclosure;
import no.imdi.egnevalg.access.log.ChainVerdict;
import no.imdi.egnevalg.access.log.ChainVerifier;
import no.imdi.egnevalg.access.log.LogHead;
import no.imdi.egnevalg.access.log.VerificationUnderWayException;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.query.http.Parameters;
import no.imdi.egnevalg.query.views.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/access-log/verification}. */
@RestController
@Tag(name = "Access log")
class AccessLogVerificationApi {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final Problem UNDER_WAY = Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "verification-under-way",
            "The access log is being verified already, which is done once at a time. Ask again.");

    private final ChainVerifier verifier;

    AccessLogVerificationApi(ChainVerifier verifier) {
        this.verifier = verifier;
    }

    @Requires(Right.VERIFY_ACCESS_LOG)
    @Shows({})
    @GetMapping(path = "/api/v1/access-log/verification", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Whether the access log is as it was written",
            description =
                    "Computes every hash anew, once at a time. An intact log tells its head: note it outside the register. With the position and"
                            + " hash of a head noted earlier it also finds a log that was cut off, or written anew.")
    Verification verify(
            @RequestParam(required = false) @Nullable @Parameter(description = "of a head noted earlier")
                    String position,
            @RequestParam(required = false)
                    @Nullable
                    @Parameter(description = "of the same head, 64 hexadecimal digits")
                    String hash,
            HttpServletRequest request) {
        LogHead noted = noted(position, hash);
        Verification verification = Verification.of(verdict(noted));
        Disclosure.in(request).detail(verification.intact() ? "intact" : "not-intact");
        return verification;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> underWay(VerificationUnderWayException e) {
        return ResponseEntity.status(UNDER_WAY.status())
                .header(HttpHeaders.RETRY_AFTER, "30")
                .body(UNDER_WAY.toDetail());
    }

    private ChainVerdict verdict(@Nullable LogHead noted) {
        return noted == null ? verifier.verify() : verifier.verify(noted);
    }

    private static @Nullable LogHead noted(@Nullable String position, @Nullable String hash) {
        if (position == null && hash == null) {
            return null;
        }
        Long place =
                LogQuestion.position("position", position, "malformed-number", "A position is a whole number from 1.");
        String digits = LogQuestion.written(
                "hash", hash, HASH, "malformed-hash", "A hash has 64 hexadecimal digits, in lower case.");
        return new LogHead(Parameters.required("position", place), Parameters.required("hash", digits));
    }
}
