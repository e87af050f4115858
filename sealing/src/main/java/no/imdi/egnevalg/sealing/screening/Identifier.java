package no.imdi.egnevalg.sealing.screening;

/** A kind of identifier that leads straight to a person, and does not belong in a note. */
public enum Identifier {
    /**
     * Fødselsnummer, D-number, H-number, and their synthetic series; also with the day of birth apart from the rest.
     */
    IDENTITY_NUMBER,
    /** The number under which the immigration authorities know a person. */
    DUF_NUMBER,
    /** Of a Norwegian passport, or of any that is called so. */
    PASSPORT_NUMBER,
    /** Norwegian or international. */
    PHONE_NUMBER,
    /** Also one that is spelled out. */
    EMAIL_ADDRESS
}
