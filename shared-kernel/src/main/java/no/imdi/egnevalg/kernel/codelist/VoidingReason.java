package no.imdi.egnevalg.kernel.codelist;

/** Why a case file was voided. A code and never free text, for the same reason as {@link CorrectionReason}. */
public enum VoidingReason {
    REGISTERED_TWICE,
    NOT_A_CASE,
    WRONG_SERVICE,
    TEST_REGISTRATION
}
