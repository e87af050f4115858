package no.imdi.egnevalg.sealing;

/**
 * The master keyset is missing or unusable. Neither the message nor a cause repeats what was given: it may be the key.
 */
public final class MasterKeysetException extends RuntimeException {

    MasterKeysetException(String message) {
        super(message);
    }
}
