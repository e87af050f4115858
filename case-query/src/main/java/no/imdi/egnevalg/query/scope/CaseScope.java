package no.imdi.egnevalg.query.scope;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import java.util.Map;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The owner of a case, and the units it is shared with. Every view of single cases keeps it in its documents.
 *
 * @param ownerUnit key of the unit that owns the case
 * @param sharedWith keys of the units that the case is referred or offered to, or that handle a concern, by the id of
 *     the referral, offer or concern
 * @param strictlyConfidential whether no other unit may see the case, not even in an emergency
 */
public record CaseScope(String ownerUnit, Map<String, String> sharedWith, boolean strictlyConfidential) {

    /** The field of a case document that holds its scope. */
    public static final String FIELD = "scope";

    /** The field with the key of the owner, for indexes. */
    public static final String OWNER = FIELD + ".owner";

    /** The field with the keys of the other units, for indexes. */
    public static final String SHARED_UNITS = FIELD + ".sharedWith.unit";

    static final String STRICT = FIELD + ".strictlyConfidential";

    public CaseScope {
        sharedWith = Map.copyOf(sharedWith);
    }

    /** Reads the scope from a case document. */
    public static CaseScope of(Document caseDocument) {
        Document scope = caseDocument.get(FIELD, Document.class);
        return new CaseScope(
                scope.getString("owner"),
                scope.getList("sharedWith", Document.class).stream()
                        .collect(
                                Collectors.toMap(shared -> shared.getString("id"), shared -> shared.getString("unit"))),
                scope.getBoolean("strictlyConfidential"));
    }

    /** True where the unit owns the case or it is shared with the unit. */
    public boolean includes(@Nullable Unit unit) {
        return unit != null && (ownerUnit.equals(unit.key()) || sharedWith.containsValue(unit.key()));
    }

    /** The service that owns the case. */
    public AdviserService ownerService() {
        return AdviserService.valueOf(ownerUnit.split("/", 2)[0]);
    }

    /** Returns a filter for cases whose scope includes the unit. */
    public static Bson including(Unit unit) {
        return or(eq(OWNER, unit.key()), eq(SHARED_UNITS, unit.key()));
    }

    /** Returns a filter for these cases, and for all that are not strictly confidential. */
    public static Bson includingOrOrdinary(Unit unit) {
        return or(including(unit), ne(STRICT, true));
    }
}
