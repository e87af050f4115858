package no.imdi.egnevalg.query.reading;

import no.imdi.egnevalg.access.identity.Caller;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.query.scope.CaseScope;
import org.jspecify.annotations.Nullable;

/** The rules for who may read which case. Whether the caller's role may read cases at all is checked before. */
public final class ReadingRules {

    private ReadingRules() {}

    /** Returns the condition under which the caller may read a case with this scope. */
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
     * True where the condition is met.
     *
     * @param grantedAction the action for which a grant was given; null where there is no valid grant
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
     * True where another case of the same person is shown with the case that the caller reads. An emergency covers one
     * case only. A purpose covers a person, except for strictly confidential cases and for cases that only the caller
     * has linked to that person. Otherwise a caller who can link cases could read any case for the purpose of another
     * one.
     *
     * @param linkedByOthers whether links made by others lead from one case to the other
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
