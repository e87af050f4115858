package no.imdi.egnevalg.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Supplier;

/** A file with a secret that is made once, and that only its owner can read. */
public final class SecretFile {

    private SecretFile() {}

    /** The file; where it does not exist it is made with what is supplied. */
    public static Path kept(Path file, Supplier<String> secret) {
        try {
            if (!Files.exists(file)) {
                make(file, secret.get());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside its place and moved there, so that what is there is whole. */
    private static void make(Path file, String secret) throws IOException {
        Path folder =
                PrivateFolder.at(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Path unfinished = Files.createTempFile(
                folder, "secret", ".new", PrivateFolder.ownerOnly(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, secret);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
