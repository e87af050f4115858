package no.imdi.egnevalg.query.counters;

import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Reads counters out of their documents. */
public final class Fields {

    private Fields() {}

    /** The counter under the name; 0 where there is none. */
    public static int count(@Nullable Document document, String name) {
        return document == null ? 0 : document.getInteger(name, 0);
    }

    /** The documents within a document; empty where there is none. */
    public static Document within(@Nullable Document document, String name) {
        Document inner = document == null ? null : document.get(name, Document.class);
        return inner == null ? new Document() : inner;
    }

    /** Counters by the codes they are named after, without those that are zero. */
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
