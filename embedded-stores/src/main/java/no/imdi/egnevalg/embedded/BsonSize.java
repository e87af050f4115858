package no.imdi.egnevalg.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many bytes values take in BSON (bsonspec.org), told without writing them. */
final class BsonSize {

    private static final int TYPE = 1;
    private static final int END = 1;
    private static final int LENGTH = 4;
    private static final int SUBTYPE = 1;

    private BsonSize() {}

    static long of(Document document) {
        long size = LENGTH + END;
        for (Map.Entry<String, Object> field : document.entrySet()) {
            size += TYPE + utf8(field.getKey()) + END + of(field.getValue());
        }
        return size;
    }

    private static long of(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Document document -> of(document);
            case Collection<?> list -> ofList(list);
            case String text -> LENGTH + utf8(text) + END;
            case Boolean _ -> 1;
            case Integer _ -> Integer.BYTES;
            case BinData data -> LENGTH + SUBTYPE + data.getData().length;
            case UUID _ -> LENGTH + SUBTYPE + 2 * Long.BYTES;
            case ObjectId _ -> 12;
            case Decimal128 _ -> 2 * Long.BYTES;
            case BsonRegularExpression expression -> utf8(expression.getPattern()) + END + END;
            default -> Long.BYTES;
        };
    }

    /** Elements have their numbers for names. */
    private static long ofList(Collection<?> list) {
        long size = LENGTH + END;
        int index = 0;
        for (Object element : list) {
            size += TYPE + Integer.toString(index++).length() + END + of(element);
        }
        return size;
    }

    private static long utf8(String text) {
        long size = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            // Of a surrogate pair each half counts two of its four bytes.
            size += letter < 0x80 ? 1 : letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
        }
        return size;
    }
}
