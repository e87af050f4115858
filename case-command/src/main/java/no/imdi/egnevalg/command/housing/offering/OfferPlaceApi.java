package no.imdi.egnevalg.command.housing.offering;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.housing.request.HousingActs;
import no.imdi.egnevalg.command.http.Acts;
import no.imdi.egnevalg.command.http.ChangeRequest;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IdempotencyKey;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.command.http.RequestMark;
import no.imdi.egnevalg.command.http.RequestMarks;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import no.imdi.egnevalg.kernel.housing.Applicant;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.housing.PlaceOffered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/housing/offers}. */
@RestController
@Tag(name = "Housing")
class OfferPlaceApi {

    private static final int MOST_CHILDREN = 20;

    private final HousingActs housing;
    private final Acts acts;
    private final RequestMarks marks;
    private final Identifiers identifiers;

    OfferPlaceApi(HousingActs housing, Acts acts, RequestMarks marks, Identifiers identifiers) {
        this.housing = housing;
        this.acts = acts;
        this.marks = marks;
        this.identifiers = identifiers;
    }

    record Body(
            @Nullable String on,
            @Given @Nullable String gender,
            @Given @Nullable String ageBand,
            @Nullable Integer accompanyingChildren,
            @Given @Code(ReferralSource.class) @Nullable String referrer) {}

    record Offered(String offerId, long version) {}

    @Requires(Right.RUN_HOUSING)
    @JsonPost(
            path = "/api/v1/housing/offers",
            summary = "Offer a place",
            description =
                    "For whom, with how many children, and who referred them. Needs an Idempotency-Key. All places"
                            + " may be taken: the offer waits until they move in. Without a day it is today.",
            examples = @ExampleObject(name = "from a crisis shelter", value = """
                    {"on": "2012-02-01", "gender": "FEMALE", "ageBand": "AGE_18_20",
                     "accompanyingChildren": 1, "referrer": "CRISIS_SHELTER"}"""))
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Offered> offer(ChangeRequest request, @RequestBody Body body) {
        IdempotencyKey key = IdempotencyKey.required(request.key().isEmpty() ? null : request.key());
        Author author = request.recorded().by();
        String offerId = identifiers.of("housing-offer", author, key);
        OfferPlace command = FieldReader.read(fields -> read(offerId, request, body, fields));
        // The mark leaves out the seen version, so that an offer is recognised when it is sent again after
        // reading a newer version. It includes the author, so that the same key of another author is another
        // request.
        RequestMark mark = marks.of(key.ofCaller(author, "housing-offer"), body);
        return answer(acts.addition(HousingEvent.STREAM, mark)
                .map(before -> new Offered(((PlaceOffered) before.getPayload()).offerId(), before.getSequenceNumber()))
                .orElseGet(() -> new Offered(offerId, housing.carryOut(command, request.seenVersion(), mark))));
    }

    private static ResponseEntity<Offered> answer(Offered offered) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(IfMatch.etag(offered.version()))
                .body(offered);
    }

    private static @Nullable OfferPlace read(String offerId, ChangeRequest request, Body body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        Gender gender = fields.requiredCode("/gender", body.gender(), Gender.class);
        AgeBand ageBand = fields.requiredCode("/ageBand", body.ageBand(), AgeBand.class);
        Integer children = fields.requiredCount(
                "/accompanyingChildren", Objects.requireNonNullElse(body.accompanyingChildren(), 0), 0, MOST_CHILDREN);
        ReferralSource referrer = fields.requiredCode("/referrer", body.referrer(), ReferralSource.class);
        return on == null || gender == null || ageBand == null || children == null || referrer == null
                ? null
                : new OfferPlace(
                        HousingEvent.STREAM,
                        request.seenVersion(),
                        offerId,
                        on,
                        new Applicant(gender, ageBand, children),
                        referrer,
                        request.recorded());
    }
}
