package no.imdi.egnevalg.query.counters;

import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads counters from their documents. */
public final class Fields {

    private Fields() {}

    /** Returns the counter with this name; 0 where there is none. */
    public static int count(@Nullable Document document, String name) {
        return document == null ? 0 : document.getInteger(name, 0);
    }

    /** Returns the document within a document; empty where there is none. */
    public static Document within(@Nullable Document document, String name) {
        Document inner = document == null ? null : document.get(name, Document.class);
        return inner == null ? new Document() : inner;
    }

    /** Returns the counters by the codes in their names, without zeros. */
    public static <E extends Enum<E>> Map<E, Integer> byCode(Document counters, Class<E> codes) {
        Map<E, Integer> counts = new EnumMap<>(codes);
        counters.forEach((code, count) -> {
            if ((Integer) count != 0) {
                counts.put(Enum.valueOf(codes, code), (Integer) count);
            }
        });
        return counts;
    }
}
