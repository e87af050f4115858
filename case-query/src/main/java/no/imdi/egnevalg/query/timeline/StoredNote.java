package no.imdi.egnevalg.query.timeline;

import no.imdi.egnevalg.kernel.sealedtext.SealedText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is stored: sealed. A stolen view database reveals no note text.
 *
 * @param about version of the entry it belongs to; null where it belongs to none
 */
record StoredNote(String noteId, @Nullable Long about, SealedText text) {

    Document toDocument() {
        Document document = new Document("noteId", noteId).append("ciphertext", text.ciphertext());
        return about == null ? document : document.append("about", about);
    }

    static @Nullable StoredNote of(@Nullable Document document) {
        return document == null
                ? null
                : new StoredNote(
                        document.getString("noteId"),
                        document.getLong("about"),
                        new SealedText(document.getString("ciphertext")));
    }
}
