package no.imdi.egnevalg.sealing;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * A few threads that random bytes are drawn on. Tink keeps a generator for each thread, and looks through the whole
 * class path for a provider whenever it makes one. The thread of a request ends with the request, so every request
 * would make its own.
 */
final class LastingThreads {

    private final Executor threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("sealing-", 0).factory());

    /** Work that draws random bytes. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws GeneralSecurityException;
    }

    /** Runs the work and returns its result. The work may wait for a processor only. */
    <T> T on(Work<T> work) throws GeneralSecurityException {
        try {
            return CompletableFuture.supplyAsync(() -> quietly(work), threads).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Failure failure -> throw failure.reason;
                case RuntimeException other -> throw other;
                case null, default -> throw e;
            }
        }
    }

    /** The same key. Opening draws nothing, and is done where it is asked for. */
    Aead sealingOnThem(Aead key) {
        return new Aead() {
            @Override
            public byte[] encrypt(byte[] plain, byte[] associated) throws GeneralSecurityException {
                return on(() -> key.encrypt(plain, associated));
            }

            @Override
            public byte[] decrypt(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
                return key.decrypt(ciphertext, associated);
            }
        };
    }

    private static <T> T quietly(Work<T> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException e) {
            throw new Failure(e);
        }
    }

    /** Carries a checked exception from one thread to the other. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final GeneralSecurityException reason;

        Failure(GeneralSecurityException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
