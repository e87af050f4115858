package no.imdi.egnevalg.command.casefile.referral;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.function.Function;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumbers;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.Identifiers;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/referrals/{referralId}/acceptance}. */
@RestController
@Tag(name = "Referral and handover")
class AcceptReferralApi {

    /** The case number in a command that is only checked and not sent. */
    private static final String NO_NUMBER = "";

    private final CaseActs acts;
    private final CaseNumbers caseNumbers;
    private final ReceivingCases receivingCases;
    private final Identifiers identifiers;

    AcceptReferralApi(CaseActs acts, CaseNumbers caseNumbers, ReceivingCases receivingCases, Identifiers identifiers) {
        this.acts = acts;
        this.caseNumbers = caseNumbers;
        this.receivingCases = receivingCases;
        this.identifiers = identifiers;
    }

    /**
     * The answer to an acceptance.
     *
     * @param version the version of the referred case
     * @param receivingCaseId the recipient's own case; null, like the two fields after it, where the recipient is an
     *     agency
     * @param receivingVersion the version at which the recipient's case was linked to the referred one
     */
    record Accepted(
            String caseId,
            long version,
            @Nullable String receivingCaseId,
            @Nullable String receivingCaseNumber,
            @Nullable Long receivingVersion) {}

    record Asked(String referralId, ReceivingCaseFields body) {}

    @Requires(Right.ANSWER_REFERRAL)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/referrals/{referralId}/acceptance",
            summary = "Accept a referral",
            description =
                    "A unit gets a case of its own with it, which counts as a new case of its service, in the same"
                            + " transaction. Category, age band and gender are those of the referred case unless given. Or it joins a"
                            + " case the service has already. Either way the two cases are linked. An agency gets no case.",
            examples = {
                @ExampleObject(name = "a case of one's own", value = """
                    {"on": "2012-04-16", "category": "VIOLENCE_OR_THREATS"}"""),
                @ExampleObject(name = "a case that exists", value = """
                    {"on": "2012-04-16", "joins": "2f1d6f0e-3a52-3d0b-8f7e-6c1f6e0f9a11"}""")
            })
    ResponseEntity<Accepted> accept(
            ActRequest request, @PathVariable String referralId, @RequestBody ReceivingCaseFields body) {
        var command = FieldReader.<Function<String, AcceptReferral>>read(
                fields -> read(request, referralId, body, fields), supposed -> supposed.apply(NO_NUMBER));
        var asked = new Asked(referralId, body);
        long version = caseNumbers.drawnFor(number -> acts.carryOut(request, asked, command.apply(number)));
        return ResponseEntity.ok().eTag(IfMatch.etag(version)).body(answer(request, version));
    }

    private Accepted answer(ActRequest request, long version) {
        return receivingCases
                .of(request.caseId(), request.nextVersion())
                .map(receiving -> new Accepted(
                        request.caseId(), version, receiving.caseId(), receiving.caseNumber(), receiving.version()))
                .orElseGet(() -> new Accepted(request.caseId(), version, null, null, null));
    }

    /** The command, without its case number. */
    private @Nullable Function<String, AcceptReferral> read(
            ActRequest request, String referralId, ReceivingCaseFields body, FieldReader fields) {
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        ReceivingCase receiving = body.read(fields);
        return on == null
                ? null
                : caseNumber -> new AcceptReferral(
                        request.caseId(),
                        request.seenVersion(),
                        referralId,
                        on,
                        receiving,
                        identifiers.ofAct("case", request.caseId(), request.nextVersion()),
                        caseNumber,
                        request.recorded());
    }
}
