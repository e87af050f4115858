package no.imdi.egnevalg.command.housing.movingout;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.housing.request.HousingActs;
import no.imdi.egnevalg.command.housing.request.HousingAnswer;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/housing/offers/{offerId}/moving-out}. */
@RestController
@Tag(name = "Housing")
class MoveOutApi {

    private final HousingActs acts;

    MoveOutApi(HousingActs acts) {
        this.acts = acts;
    }

    record Body(@Nullable String on) {}

    @Requires(Right.RUN_HOUSING)
    @JsonPost(
            path = "/api/v1/housing/offers/{offerId}/moving-out",
            summary = "Let them move out",
            description = "Their places are free again on this day. Without a day it is today.",
            examples = @ExampleObject(name = "moved out", value = """
                    {"on": "2012-08-31"}"""))
    ResponseEntity<HousingAnswer> moveOut(@PathVariable String offerId, ChangeRequest request, @RequestBody Body body) {
        MoveOut command = FieldReader.read(fields -> read(offerId, request, body, fields));
        return acts.perform(request, offerId, body, command);
    }

    private static @Nullable MoveOut read(String offerId, ChangeRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        return on == null
                ? null
                : new MoveOut(HousingEvent.STREAM, request.seenVersion(), offerId, on, request.recorded());
    }
}
