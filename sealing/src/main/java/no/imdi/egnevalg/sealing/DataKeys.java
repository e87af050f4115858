package no.imdi.egnevalg.sealing;

/** The keys that free text is sealed with, one a case, named by the id of the case. */
public interface DataKeys extends DataKeyFinder {

    /**
     * Makes a key under this id unless there is or was one: a destroyed key does not come back.
     *
     * @return whether it was made now
     */
    boolean create(String keyId);

    /**
     * Destroys the key for good, and keeps its id from ever getting another one, even where there was none.
     *
     * @return whether this call did it; false where it had been destroyed before
     */
    boolean destroy(String keyId);
}
