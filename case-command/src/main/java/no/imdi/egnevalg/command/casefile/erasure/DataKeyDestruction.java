package no.imdi.egnevalg.command.casefile.erasure;

/** Destroys the data keys of cases. */
@FunctionalInterface
public interface DataKeyDestruction {

    /**
     * Destroys the data key of a case for good, in the transaction that erases the case. A case that never had a key
     * cannot get one afterwards.
     */
    void destroyKeyOf(String caseId);
}
