package no.imdi.egnevalg.sealing.screening;

/** What leads straight to a person, and so does not belong in a note. */
public enum Identifier {
    /** Fødselsnummer, D-number, H-number, and their synthetic series. */
    IDENTITY_NUMBER,
    /** Norwegian or international. */
    PHONE_NUMBER,
    /** Also one that is spelled out. */
    EMAIL_ADDRESS
}
