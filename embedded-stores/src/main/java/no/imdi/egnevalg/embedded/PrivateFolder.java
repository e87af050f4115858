package no.imdi.egnevalg.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder that only the user who runs the program can enter. What lies in it needs no permissions of its own. */
final class PrivateFolder {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private PrivateFolder() {}

    /**
     * Makes the folder, or shuts others out of the one that is there.
     *
     * @throws IOException also where the folder belongs to another user, who could put there what this program would
     *     run
     */
    static Path at(Path folder) throws IOException {
        Files.createDirectories(folder, ownerOnly(OWNER_ONLY));
        if (hasPermissions()) {
            // Fails where the folder is not ours.
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
        }
        return folder;
    }

    /** For a file or folder that is about to be made. */
    static FileAttribute<?>[] ownerOnly(Set<PosixFilePermission> permissions) {
        return hasPermissions()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** Windows has no such permissions; there a folder in the user's profile is the user's own. */
    private static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
