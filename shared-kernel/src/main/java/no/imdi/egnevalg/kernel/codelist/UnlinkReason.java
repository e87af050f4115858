package no.imdi.egnevalg.kernel.codelist;

/** Why a link between two cases is removed. */
public enum UnlinkReason {
    LINKED_IN_ERROR,
    NOT_SAME_PERSON,
    UNCERTAIN
}
