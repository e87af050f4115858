package no.imdi.egnevalg.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document of a view while events change it in memory. Dots name a field of a nested document. */
public final class ViewDocument {

    private final Document document;

    public ViewDocument(Document document) {
        this.document = document;
    }

    /** The text in a field; null where there is none. */
    public @Nullable String text(String field) {
        return holderOf(field).getString(nameIn(field));
    }

    /** The number in a field; 0 where there is none. */
    public int number(String field) {
        return holderOf(field).getInteger(nameIn(field), 0);
    }

    /** True where the field holds true. */
    public boolean isTrue(String field) {
        return Boolean.TRUE.equals(holderOf(field).get(nameIn(field)));
    }

    /** True where the list holds the value. */
    public boolean holds(String list, Object value) {
        return values(list).contains(value);
    }

    /** The elements of a list of documents, in their order. */
    public List<Document> documents(String list) {
        return values(list).stream().map(Document.class::cast).toList();
    }

    public ViewDocument set(String field, @Nullable Object value) {
        holderOf(field).put(nameIn(field), value);
        return this;
    }

    public ViewDocument unset(String field) {
        holderOf(field).remove(nameIn(field));
        return this;
    }

    /** Appends a value to a list, and creates the list where it is absent. */
    public ViewDocument add(String list, Object value) {
        List<Object> values = values(list);
        values.add(value);
        return set(list, values);
    }

    /** Appends a value unless the list holds it. */
    public ViewDocument addOnce(String list, Object value) {
        return holds(list, value) ? this : add(list, value);
    }

    /** Removes a value from a list. */
    public ViewDocument remove(String list, Object value) {
        return removeIf(list, value::equals);
    }

    /** Removes the documents that match the condition from a list. */
    public ViewDocument removeDocuments(String list, Predicate<Document> condition) {
        return removeIf(list, element -> condition.test((Document) element));
    }

    private ViewDocument removeIf(String list, Predicate<Object> condition) {
        List<Object> values = values(list);
        return values.removeIf(condition) ? set(list, values) : this;
    }

    private List<Object> values(String list) {
        List<?> values = holderOf(list).get(nameIn(list), List.class);
        return values == null ? new ArrayList<>() : new ArrayList<>(values);
    }

    private Document holderOf(String field) {
        Document holder = document;
        for (int from = 0, dot = field.indexOf('.'); dot > 0; from = dot + 1, dot = field.indexOf('.', from)) {
            holder = holder.get(field.substring(from, dot), Document.class);
        }
        return holder;
    }

    private static String nameIn(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
