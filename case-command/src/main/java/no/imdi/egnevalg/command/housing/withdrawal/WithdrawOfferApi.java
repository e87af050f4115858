package no.imdi.egnevalg.command.housing.withdrawal;

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
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.HousingWithdrawalReason;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/housing/offers/{offerId}/withdrawal}. */
@RestController
@Tag(name = "Housing")
class WithdrawOfferApi {

    private final HousingActs acts;

    WithdrawOfferApi(HousingActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,

            @Given @Code(HousingWithdrawalReason.class) @Nullable
            String reason) {}

    @Requires(Right.RUN_HOUSING)
    @JsonPost(
            path = "/api/v1/housing/offers/{offerId}/withdrawal",
            summary = "Withdraw an offer",
            description =
                    "For an offer that came to nothing before anybody moved in. Without a day it is today. What was entered in"
                            + " error counts neither as an offer nor as a withdrawal.",
            examples = @ExampleObject(name = "back home", value = """
                    {"on": "2012-02-03", "reason": "RETURNED_TO_FAMILY"}"""))
    ResponseEntity<HousingAnswer> withdraw(
            @PathVariable String offerId, ChangeRequest request, @RequestBody Body body) {
        WithdrawOffer command = FieldReader.read(fields -> read(offerId, request, body, fields));
        return acts.perform(request, offerId, body, command);
    }

    private static @Nullable WithdrawOffer read(String offerId, ChangeRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        HousingWithdrawalReason reason = fields.requiredCode("/reason", body.reason(), HousingWithdrawalReason.class);
        return on == null || reason == null
                ? null
                : new WithdrawOffer(
                        HousingEvent.STREAM, request.seenVersion(), offerId, on, reason, request.recorded());
    }
}
