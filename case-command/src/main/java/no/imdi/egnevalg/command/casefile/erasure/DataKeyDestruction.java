package no.imdi.egnevalg.command.casefile.erasure;

/** Destroys what a case's words were sealed with. */
@FunctionalInterface
public interface DataKeyDestruction {

    /**
     * Destroys the data key of a case for good, in the transaction that erases the case. Where it never had one, it
     * will not get one either.
     */
    void destroyKeyOf(String caseId);
}
