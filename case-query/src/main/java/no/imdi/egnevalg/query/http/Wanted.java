package no.imdi.egnevalg.query.http;

import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A code that is asked for, or that there be none.
 *
 * @param code null where what has no value is asked for
 */
public record Wanted<E extends Enum<E>>(@Nullable E code) {

    /** The word for no value in a query. No code is written in small letters. */
    public static final String NO_VALUE = "none";

    /** Finds documents whose field has the code, or has no value. */
    public Bson in(String field) {
        return eq(field, code == null ? null : code.name());
    }
}
