package no.imdi.egnevalg.command.housing.movingin;

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

/** {@code POST /api/v1/housing/offers/{offerId}/moving-in}. */
@RestController
@Tag(name = "Housing")
class MoveInApi {

    private final HousingActs acts;

    MoveInApi(HousingActs acts) {
        this.acts = acts;
    }

    record Body(@Nullable String on) {}

    @Requires(Right.RUN_HOUSING)
    @JsonPost(
            path = "/api/v1/housing/offers/{offerId}/moving-in",
            summary = "Let them move in",
            description =
                    "They take a place from this day on, and so does each child who comes along. There are never more residents than"
                            + " places, on this day or later. Without a day it is today.",
            examples = @ExampleObject(name = "moved in", value = """
                    {"on": "2012-02-06"}"""))
    ResponseEntity<HousingAnswer> moveIn(@PathVariable String offerId, ChangeRequest request, @RequestBody Body body) {
        MoveIn command = FieldReader.read(fields -> read(offerId, request, body, fields));
        return acts.perform(request, offerId, body, command);
    }

    private static @Nullable MoveIn read(String offerId, ChangeRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        return on == null
                ? null
                : new MoveIn(HousingEvent.STREAM, request.seenVersion(), offerId, on, request.recorded());
    }
}
