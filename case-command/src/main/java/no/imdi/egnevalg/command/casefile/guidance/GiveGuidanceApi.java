package no.imdi.egnevalg.command.casefile.guidance;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActAnswer;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Code;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.codelist.GuidanceChannel;
import no.imdi.egnevalg.kernel.codelist.GuidanceParty;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/guidance}. */
@RestController
@Tag(name = "Follow-up")
class GiveGuidanceApi {

    private final CaseActs acts;

    GiveGuidanceApi(CaseActs acts) {
        this.acts = acts;
    }

    record Body(
            @Nullable String on,
            @Given @Code(GuidanceChannel.class) @Nullable String channel,
            @Given @Code(GuidanceParty.class) @Nullable List<@Nullable String> with,
            @Nullable FreeText note) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/guidance",
            summary = "Enter guidance given",
            description = "When, how and with whom. Without a day it is today.",
            examples = @ExampleObject(name = "at school", value = """
                    {"on": "2012-03-12", "channel": "MEETING", "with": ["PERSON_CONCERNED", "SCHOOL_STAFF"]}"""))
    ResponseEntity<ActAnswer> give(ActRequest request, @RequestBody Body body) {
        return acts.perform(
                request, body, FieldReader.<GiveGuidance>read(fields -> read(request, body, fields)), body.note());
    }

    private static @Nullable GiveGuidance read(ActRequest request, Body body, FieldReader fields) {
        fields.note(body.note());
        LocalDate on = fields.dateOr(request.recorded().day(), "/on", body.on());
        GuidanceChannel channel = fields.requiredCode("/channel", body.channel(), GuidanceChannel.class);
        List<GuidanceParty> with = fields.requiredCodes("/with", body.with(), GuidanceParty.class);
        return on == null || channel == null
                ? null
                : new GiveGuidance(request.caseId(), request.seenVersion(), on, channel, with, request.recorded());
    }
}
