package no.imdi.egnevalg.query.timeline;

import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.sealing.DataKey;
import no.imdi.egnevalg.sealing.DataKeyFinder;
import no.imdi.egnevalg.sealing.FreeText;
import no.imdi.egnevalg.sealing.Opener;
import no.imdi.egnevalg.sealing.SealingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the notes of one answer. It looks up the key of each case once, and keeps it for this answer only. */
final class NoteReader {

    private static final Logger LOG = LoggerFactory.getLogger(NoteReader.class);

    private final Map<String, DataKey> keys = new HashMap<>();
    private final Opener opener;
    private boolean keysAreAway;

    NoteReader(DataKeyFinder finder) {
        this.opener = new Opener(caseId -> keys.computeIfAbsent(caseId, finder::find));
    }

    /**
     * Returns the note with its text, or with the reason why there is none. A note that cannot be opened does not hide
     * the rest of the case.
     */
    Timeline.Note read(String caseId, StoredNote note) {
        if (keysAreAway) {
            return unreadable(note);
        }
        try {
            return opener.open(caseId, NoteWritten.fieldOf(note.noteId()), note.text())
                    .map(text -> open(note, text))
                    .orElseGet(() -> new Timeline.Note(note.noteId(), note.about(), null, true, null));
        } catch (SealingException e) {
            LOG.error("Note {} of case {} cannot be read: {}", note.noteId(), caseId, e.getMessage());
            // Do not try again for further notes, because each attempt waits for the timeout.
            keysAreAway = e instanceof SealingException.StoreFailed;
            return unreadable(note);
        }
    }

    private static Timeline.Note open(StoredNote note, FreeText text) {
        return new Timeline.Note(note.noteId(), note.about(), text.reveal(), null, null);
    }

    private static Timeline.Note unreadable(StoredNote note) {
        return new Timeline.Note(note.noteId(), note.about(), null, null, true);
    }
}
