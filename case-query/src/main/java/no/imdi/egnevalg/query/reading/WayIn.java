package no.imdi.egnevalg.query.reading;

/** How somebody comes to read a case. */
public enum WayIn {

    /** It is their unit's own, or shared with it. */
    OPEN,

    /** Only in an emergency, which they have to declare. Until then they may not know of it. */
    EMERGENCY,

    /** For a purpose, which they have to state. That there are cases is no secret to them. */
    PURPOSE,

    /** Not at all: they may not know of it. */
    CLOSED
}
