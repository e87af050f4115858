package no.imdi.egnevalg.command.casefile.handover;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/handover/acceptance}. */
@RestController
@Tag(name = "Referral and handover")
class AcceptHandoverApi {

    private final CaseActs acts;

    AcceptHandoverApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(@Nullable String on) {}

    @Requires(Right.ANSWER_HANDOVER)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/handover/acceptance",
            summary = "Accept a handover",
            description =
                    "From this day the unit it was offered to works on the case. It goes on counting as a new case of the"
                            + " service that opened it.",
            examples = @ExampleObject(name = "a day", value = """
                    {"on": "2012-04-16"}"""))
    ResponseEntity<ActAnswer> accept(ActRequest request, @RequestBody Body body) {
        return acts.perform(request, body, FieldReader.<AcceptHandover>read(fields -> read(request, body, fields)));
    }

    private static @Nullable AcceptHandover read(ActRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        return on == null ? null : new AcceptHandover(request.caseId(), request.seenVersion(), on, request.recorded());
    }
}
