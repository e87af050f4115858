package no.imdi.egnevalg.query.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.kernel.casefile.Author;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is stored: codes, without labels and notes.
 *
 * @param version sequence number of its event
 * @param date the day it happened
 * @param registeredAt the time it was entered, UTC
 * @param service the service of the other unit, for an act between two units: the recipient of a referral or handover,
 *     where that is a service
 */
record StoredEntry(
        long version,
        EntryKind what,
        String date,
        String registeredAt,
        Author author,
        @Nullable AdviserService service,
        @Nullable String concernId,
        @Nullable String referralId,
        @Nullable String otherCaseId,
        List<Field> details,
        List<Change> changes,
        @Nullable StoredNote note) {

    /**
     * A recorded detail.
     *
     * @param list name of the code list; null where the values are days
     */
    record Field(String name, @Nullable String list, List<String> values) {

        Document toDocument() {
            return new Document("name", name).append("list", list).append("values", values);
        }

        static Field of(Document document) {
            return new Field(
                    document.getString("name"), document.getString("list"), document.getList("values", String.class));
        }
    }

    /** A change of a field. Absent values are empty lists. */
    record Change(String name, @Nullable String list, List<String> from, List<String> to) {

        Document toDocument() {
            return new Document("name", name)
                    .append("list", list)
                    .append("from", from)
                    .append("to", to);
        }

        static Change of(Document document) {
            return new Change(
                    document.getString("name"),
                    document.getString("list"),
                    document.getList("from", String.class),
                    document.getList("to", String.class));
        }
    }

    Document toDocument() {
        Document document = new Document("version", version)
                .append("what", what.name())
                .append("date", date)
                .append("registeredAt", registeredAt)
                .append("author", authorDocument());
        append(document, "service", name(service));
        append(document, "concernId", concernId);
        append(document, "referralId", referralId);
        append(document, "otherCaseId", otherCaseId);
        if (note != null) {
            document.append("note", note.toDocument());
        }
        return document.append(
                        "details", details.stream().map(Field::toDocument).toList())
                .append("changes", changes.stream().map(Change::toDocument).toList());
    }

    private Document authorDocument() {
        Document document = new Document("id", author.id());
        append(document, "role", name(author.role()));
        append(document, "service", name(author.service()));
        return document;
    }

    static StoredEntry of(Document document) {
        Document author = document.get("author", Document.class);
        return new StoredEntry(
                document.getLong("version"),
                EntryKind.valueOf(document.getString("what")),
                document.getString("date"),
                document.getString("registeredAt"),
                new Author(
                        author.getString("id"),
                        read(Role.class, author.getString("role")),
                        read(AdviserService.class, author.getString("service"))),
                read(AdviserService.class, document.getString("service")),
                document.getString("concernId"),
                document.getString("referralId"),
                document.getString("otherCaseId"),
                document.getList("details", Document.class).stream()
                        .map(Field::of)
                        .toList(),
                document.getList("changes", Document.class).stream()
                        .map(Change::of)
                        .toList(),
                StoredNote.of(document.get("note", Document.class)));
    }

    /** Returns the first value of a detail; empty where the entry has no such detail. */
    Optional<String> detail(String name) {
        return details.stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.values().stream())
                .findFirst();
    }

    /** Returns the new value of a changed field; empty where the field did not change. */
    Optional<String> changedTo(String name) {
        return changes.stream()
                .filter(change -> change.name().equals(name))
                .flatMap(change -> change.to().stream())
                .findFirst();
    }

    private static void append(Document document, String name, @Nullable String value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static <E extends Enum<E>> @Nullable E read(Class<E> codes, @Nullable String name) {
        return name == null ? null : Objects.requireNonNull(Enum.valueOf(codes, name));
    }
}
