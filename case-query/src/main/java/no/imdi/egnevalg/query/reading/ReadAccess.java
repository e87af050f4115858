package no.imdi.egnevalg.query.reading;

/** The condition under which a caller may read a case. */
public enum ReadAccess {

    /** No condition: the case belongs to the caller's unit, or is shared with it. */
    OPEN,

    /** The caller has to declare an emergency first, and may not know of the case until then. */
    EMERGENCY,

    /** The caller has to state a purpose first. The caller may know that the case exists. */
    PURPOSE,

    /** The caller may neither read the case nor know of it. */
    CLOSED
}
