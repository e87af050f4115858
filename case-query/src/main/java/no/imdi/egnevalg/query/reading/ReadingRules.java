package no.imdi.egnevalg.query.reading;

import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.jspecify.annotations.Nullable;

/** Who may read which case. Whether their role may read any at all is asked before. */
public final class ReadingRules {

    private ReadingRules() {}

    /** How the caller comes to read a case of this scope. */
    public static ReadAccess wayIn(Caller caller, CaseScope scope) {
        if (scope.includes(caller.unit())) {
            return ReadAccess.OPEN;
        }
        if (Right.STATE_PURPOSE.belongsTo(caller.role())) {
            return ReadAccess.PURPOSE;
        }
        return Right.BREAK_GLASS.belongsTo(caller.role()) && !scope.strictlyConfidential()
                ? ReadAccess.EMERGENCY
                : ReadAccess.CLOSED;
    }

    /**
     * Whether the way in is open to one who holds a grant.
     *
     * @param grantedAction what was asked for when the grant was given; null where there is none that holds
     */
    public static boolean isOpen(ReadAccess way, @Nullable String grantedAction) {
        return switch (way) {
            case OPEN -> true;
            case EMERGENCY -> Right.BREAK_GLASS.name().equals(grantedAction);
            case PURPOSE -> Right.STATE_PURPOSE.name().equals(grantedAction);
            case CLOSED -> false;
        };
    }

    /**
     * Whether another case of the same person is shown beside one that the caller reads. An emergency is about one
     * case. A purpose is about a person, except for cases that are kept more closely, and those that nobody but the
     * caller has said to be of that person: who could link them could otherwise read any case for the purpose of
     * another.
     *
     * @param linkedByOthers whether links that others made lead from one case to the other
     */
    public static boolean isShownBeside(
            ReadAccess wayInToAsked,
            ReadAccess wayInToOther,
            boolean otherIsStrict,
            boolean linkedByOthers,
            boolean isGrantedForOther) {
        return wayInToOther == ReadAccess.OPEN
                || (wayInToAsked == ReadAccess.PURPOSE
                        && wayInToOther == ReadAccess.PURPOSE
                        && (isGrantedForOther || (!otherIsStrict && linkedByOthers)));
    }
}
