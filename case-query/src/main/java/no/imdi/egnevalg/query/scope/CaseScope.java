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
 * Whose a case is, and who else has to do with it. Every view of single cases keeps it in its documents.
 *
 * @param ownerUnit key of the unit that works on it
 * @param sharedWith keys of the units it is referred or offered to, or that look after a concern, by what they have to
 *     do with it
 * @param strictlyConfidential whether nobody else sees it, not even in an emergency
 */
public record CaseScope(String ownerUnit, Map<String, String> sharedWith, boolean strictlyConfidential) {

    /** Field of a case's document that holds its scope. */
    public static final String FIELD = "scope";

    /** Field with the key of the owner, to sort an index by. */
    public static final String OWNER = FIELD + ".owner";

    /** Field with the keys of the others, to sort an index by. */
    public static final String SHARED_UNITS = FIELD + ".sharedWith.unit";

    static final String STRICT = FIELD + ".strictlyConfidential";

    public CaseScope {
        sharedWith = Map.copyOf(sharedWith);
    }

    /** The scope in the document of a case. */
    public static CaseScope of(Document caseDocument) {
        Document scope = caseDocument.get(FIELD, Document.class);
        return new CaseScope(
                scope.getString("owner"),
                scope.getList("sharedWith", Document.class).stream()
                        .collect(
                                Collectors.toMap(shared -> shared.getString("id"), shared -> shared.getString("unit"))),
                scope.getBoolean("strictlyConfidential"));
    }

    /** Whether the case is the unit's own or shared with it. */
    public boolean includes(@Nullable Unit unit) {
        return unit != null && (ownerUnit.equals(unit.key()) || sharedWith.containsValue(unit.key()));
    }

    /** The service that works on it. */
    public AdviserService ownerService() {
        return AdviserService.valueOf(ownerUnit.split("/", 2)[0]);
    }

    /** Finds the cases whose scope includes the unit. */
    public static Bson including(Unit unit) {
        return or(eq(OWNER, unit.key()), eq(SHARED_UNITS, unit.key()));
    }

    /** Finds those, and all that are not strictly confidential. */
    public static Bson includingOrOrdinary(Unit unit) {
        return or(including(unit), ne(STRICT, true));
    }
}
