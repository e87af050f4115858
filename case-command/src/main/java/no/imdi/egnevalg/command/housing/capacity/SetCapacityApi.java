package no.imdi.egnevalg.command.housing.capacity;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.caller.Callers;
import no.imdi.egnevalg.command.housing.request.HousingActs;
import no.imdi.egnevalg.command.housing.request.HousingAnswer;
import no.imdi.egnevalg.command.housing.state.Capacity;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.ProblemException;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Recorded;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/housing/capacity}. */
@RestController
@Tag(name = "Housing")
class SetCapacityApi {

    private static final int MOST = 10_000;
    private static final long NOTHING_YET = -1;

    private final HousingActs acts;
    private final Callers callers;
    private final Clock clock;

    SetCapacityApi(HousingActs acts, Callers callers, Clock clock) {
        this.acts = acts;
        this.callers = callers;
        this.clock = clock;
    }

    record Body(
            @Nullable String on,
            @Given @Nullable Integer units,
            @Given @Nullable Integer places) {}

    private record Asked(LocalDate on, Capacity capacity) {}

    @Requires(Right.RUN_HOUSING)
    @JsonPost(
            path = "/api/v1/housing/capacity",
            summary = "Set how many units and places there are",
            description =
                    "From a day on, until the next day for which a capacity is set. It leaves room for everybody who"
                            + " lives there. The first capacity needs no If-Match, for there is nothing yet that it could match;"
                            + " every later one does. Without a day it is today.",
            examples = @ExampleObject(name = "2012", value = """
                    {"on": "2012-01-01", "units": 19, "places": 28}"""))
    ResponseEntity<HousingAnswer> set(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Parameter(description = "ETag of the version to be changed; left out for the first capacity")
                    @Nullable
                    String ifMatch,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Parameter(description = "A UUID. With it, the same request sent again gets the same answer")
                    @Nullable
                    String idempotencyKey,
            @RequestBody Body body,
            HttpServletRequest request) {
        ChangeRequest change = new ChangeRequest(
                ifMatch == null ? NOTHING_YET : IfMatch.required(ifMatch),
                IdempotencyKey.optional(idempotencyKey)
                        .map(IdempotencyKey::value)
                        .orElse(""),
                new Recorded(clock.instant(), callers.of(request)));
        Asked asked = FieldReader.read(
                fields -> read(change, body, fields),
                like -> ifMatch == null ? first(change, like) : next(change, like));
        return HousingAnswer.of(ifMatch == null ? begin(change, asked, body) : proceed(change, asked, body));
    }

    private long proceed(ChangeRequest change, Asked asked, Body body) {
        return acts.carryOut(change, "capacity", body, next(change, asked));
    }

    private static SetCapacity next(ChangeRequest change, Asked asked) {
        return new SetCapacity(
                HousingEvent.STREAM, change.seenVersion(), asked.on(), asked.capacity(), change.recorded());
    }

    private static SetFirstCapacity first(ChangeRequest change, Asked asked) {
        return new SetFirstCapacity(HousingEvent.STREAM, asked.on(), asked.capacity(), change.recorded());
    }

    private long begin(ChangeRequest change, Asked asked, Body body) {
        try {
            return acts.carryOut(change, "capacity", body, first(change, asked));
        } catch (ProblemException e) {
            if (e.problem().status() == HttpStatus.PRECONDITION_FAILED) {
                // A capacity is set already, so the request must name the version that it changes.
                return IfMatch.required(null);
            }
            throw e;
        }
    }

    private static @Nullable Asked read(ChangeRequest change, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(change.recorded().day(), "/on", body.on());
        Integer units = fields.requiredCount("/units", body.units(), 0, MOST);
        Integer places = fields.requiredCount("/places", body.places(), 0, MOST);
        return on == null || units == null || places == null ? null : new Asked(on, new Capacity(units, places));
    }
}
