package no.imdi.egnevalg.query.accesslog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.regex.Pattern;
import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.log.AccessLog;
import no.imdi.egnevalg.access.log.AccessLogEntry;
import no.imdi.egnevalg.access.log.AccessLogReader;
import no.imdi.egnevalg.access.log.AccessOutcome;
import no.imdi.egnevalg.access.log.Emergency;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.http.Problem;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.http.TraceContext;
import no.imdi.egnevalg.query.views.Shows;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/access-log/emergencies/{position}/review}. */
@RestController
@Tag(name = "Access log")
class ReviewEmergencyApi {

    private static final Pattern POSITION = Pattern.compile("[1-9][0-9]{0,17}");

    private static final Problem NOT_FOUND = Problem.of(
            HttpStatus.NOT_FOUND, "emergency-not-found", "No emergency stands at this position of the access log.");

    private final AccessLogReader reader;
    private final AccessLog log;

    ReviewEmergencyApi(AccessLogReader reader, AccessLog log) {
        this.reader = reader;
        this.log = log;
    }

    /**
     * The review of an emergency.
     *
     * @param position of the emergency's entry
     * @param reviewedAt UTC
     */
    record Reviewed(long position, String reviewedBy, String reviewedAt) {}

    @Requires(Right.REVIEW_EMERGENCY)
    @Shows({})
    @PostMapping(path = "/api/v1/access-log/emergencies/{position}/review", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Note that an emergency has been reviewed",
            description =
                    "By the position of its entry. The review is an entry of the access log too. Where it was reviewed before,"
                            + " the answer is who did so, and when.")
    Reviewed review(@PathVariable String position, Caller caller) {
        Emergency emergency = find(position);
        Emergency.Review before = emergency.review();
        Emergency.Review review = before == null ? reviewed(emergency, caller) : before;
        return new Reviewed(
                emergency.entry().position(), review.by(), review.at().toString());
    }

    private Emergency find(String written) {
        if (!POSITION.matcher(written).matches()) {
            throw new ProblemException(NOT_FOUND);
        }
        long position = Long.parseLong(written);
        return reader.emergencies(null, position + 1, 1).stream()
                .filter(found -> found.entry().position() == position)
                .findFirst()
                .orElseThrow(() -> new ProblemException(NOT_FOUND));
    }

    private Emergency.Review reviewed(Emergency emergency, Caller caller) {
        Instant at = log.append(new AccessLogEntry(
                        caller.id(),
                        caller.role(),
                        caller.unit(),
                        Right.REVIEW_EMERGENCY.name(),
                        emergency.entry().caseId(),
                        null,
                        null,
                        AccessOutcome.GRANTED,
                        "position=" + emergency.entry().position(),
                        null,
                        TraceContext.current().orElse(null)))
                .at();
        return new Emergency.Review(caller.id(), at);
    }
}
