package no.imdi.egnevalg.command.casefile.notes;

import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.imdi.egnevalg.access.rights.Requires;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.command.casefile.request.ActRequest;
import no.imdi.egnevalg.command.casefile.request.CaseActs;
import no.imdi.egnevalg.command.casefile.request.CreatedByActs;
import no.imdi.egnevalg.command.casefile.request.Notes;
import no.imdi.egnevalg.command.casefile.request.SealedNote;
import no.imdi.egnevalg.command.http.FieldReader;
import no.imdi.egnevalg.command.http.IfMatch;
import no.imdi.egnevalg.command.http.JsonPost;
import no.imdi.egnevalg.http.description.Given;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.sealing.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/cases/{caseId}/notes}. */
@RestController
@Tag(name = "Follow-up")
class WriteNoteApi {

    private final CaseActs acts;
    private final Notes notes;
    private final CreatedByActs created;

    WriteNoteApi(CaseActs acts, Notes notes, CreatedByActs created) {
        this.acts = acts;
        this.notes = notes;
        this.created = created;
    }

    record Body(@Given @Nullable FreeText note) {}

    record Written(String caseId, String noteId, long version) {}

    @Requires(Right.FOLLOW_UP_CASE)
    @JsonPost(
            path = "/api/v1/cases/{caseId}/notes",
            summary = "Write a note",
            description = "What no code says, at most 4000 characters, in an open or a closed case. It is stored"
                    + " encrypted. It holds no identity numbers, phone numbers or e-mail addresses: a note with what looks"
                    + " like one is refused.",
            examples = @ExampleObject(name = "an agreement", value = """
                    {"note": "She wants to be called before anything is sent home. The nurse knows."}"""))
    ResponseEntity<Written> write(ActRequest request, @RequestBody Body body) {
        FreeText text = FieldReader.read(fields -> fields.requiredNote(body.note()), _ -> null);
        SealedNote note = notes.seal(request, text).standingForItself();
        var command = new WriteNote(request.caseId(), request.seenVersion(), note);
        long version = acts.carryOut(request, body, command);
        return ResponseEntity.ok()
                .eTag(IfMatch.etag(version))
                .body(new Written(
                        request.caseId(),
                        created.identifier(request, NoteWritten.class, NoteWritten::noteId),
                        version));
    }
}
