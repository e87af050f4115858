package no.imdi.egnevalg.query.http;

import static com.mongodb.client.model.Filters.eq;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * A requested code, or the request that there be no value.
 *
 * @param code null where there must be no value
 */
public record Wanted<E extends Enum<E>>(@Nullable E code) {

    /** The query value for no value. No code is written in lower case. */
    public static final String NO_VALUE = "none";

    /** Returns a filter for documents whose field has the code, or has no value. */
    public Bson in(String field) {
        return eq(field, code == null ? null : code.name());
    }
}
