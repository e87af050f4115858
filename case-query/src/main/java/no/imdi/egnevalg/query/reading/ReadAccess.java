package no.imdi.egnevalg.query.reading;

/** Under which condition somebody may read a case. */
public enum ReadAccess {

    /** The case belongs to their unit, or is shared with it. */
    OPEN,

    /** They have to declare an emergency first. Until then they may not know of the case. */
    EMERGENCY,

    /** They have to state a purpose first. They may know that the case exists. */
    PURPOSE,

    /** They may not read the case, nor know of it. */
    CLOSED
}
