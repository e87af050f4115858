package no.imdi.egnevalg.sealing;

/** Finds data keys; all that opening and sealing need. */
@FunctionalInterface
public interface DataKeyFinder {

    /** The key with this id as it is now. Nothing is cached, so a destroyed key is gone at once. */
    DataKey find(String keyId);
}
