package no.imdi.egnevalg.query.coverage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CoverageSubject;
import no.imdi.egnevalg.kernel.codelist.StatisticsNoteKind;
import no.imdi.egnevalg.kernel.statisticsnotes.NoteText;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNote;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads one document per note, in the same collection as the declarations. A withdrawn note stays, for
 * figures as of an earlier day.
 */
final class NoteDocuments {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private NoteDocuments() {}

    static WriteModel<Document> of(StatisticsNoteDeclared declared, long version) {
        StatisticsNote note = declared.note();
        return set(
                declared.noteId(),
                new Document("subject", note.subject().name())
                        .append("service", Objects.toString(note.service(), null))
                        .append("from", note.from())
                        .append("to", note.to())
                        .append("kind", note.kind().name())
                        .append("nb", note.text().nb())
                        .append("nn", note.text().nn())
                        .append("en", note.text().en())
                        .append("declaredBy", declared.recorded().by().id())
                        .append("declaredAt", declared.recorded().at().toString())
                        .append("noteDay", declared.recorded().day().toString())
                        .append("version", version));
    }

    static WriteModel<Document> of(StatisticsNoteWithdrawn withdrawn, long version) {
        return set(
                withdrawn.noteId(),
                new Document("withdrawnDay", withdrawn.recorded().day().toString()).append("version", version));
    }

    private static WriteModel<Document> set(String noteId, Document fields) {
        return new UpdateOneModel<>(eq("_id", noteId), new Document("$set", fields), UPSERT);
    }

    /**
     * Returns the notes in force.
     *
     * @param day those in force at its end; null for today
     */
    static List<DeclaredNote> read(MongoCollection<Document> view, @Nullable LocalDate day) {
        return view.find(day == null ? standing() : standingOn(day.toString()))
                .map(NoteDocuments::note)
                .into(new ArrayList<>());
    }

    private static Bson standing() {
        return and(exists("noteDay"), exists("withdrawnDay", false));
    }

    private static Bson standingOn(String day) {
        return and(exists("noteDay"), lte("noteDay", day), or(exists("withdrawnDay", false), gt("withdrawnDay", day)));
    }

    private static DeclaredNote note(Document document) {
        String service = document.getString("service");
        return new DeclaredNote(
                document.getString("_id"),
                new StatisticsNote(
                        CoverageSubject.valueOf(document.getString("subject")),
                        service == null ? null : AdviserService.valueOf(service),
                        document.getInteger("from"),
                        document.getInteger("to"),
                        StatisticsNoteKind.valueOf(document.getString("kind")),
                        new NoteText(document.getString("nb"), document.getString("nn"), document.getString("en"))),
                document.getString("declaredBy"),
                Instant.parse(document.getString("declaredAt")),
                document.getLong("version"));
    }
}
