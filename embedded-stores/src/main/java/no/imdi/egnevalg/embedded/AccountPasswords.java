package no.imdi.egnevalg.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.postgresql.PGConnection;

/**
 * The passwords of the database's accounts.
 *
 * @param ofAccount from the name of an account to its password
 */
record AccountPasswords(UnaryOperator<String> ofAccount) {

    /** Each in a file of its own in the folder, made when it is first asked for. */
    static AccountPasswords keptIn(Path folder) {
        return new AccountPasswords(account -> read(SecretFile.kept(folder.resolve(account), Password::fresh)));
    }

    String of(String account) {
        return ofAccount.apply(account);
    }

    /** Gives the accounts their passwords. The server is sent what it checks passwords with, and never a password. */
    void setAs(String superuserUrl, Iterable<String> accounts) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(superuserUrl)) {
            PGConnection connection = superuser.unwrap(PGConnection.class);
            for (String account : accounts) {
                connection.alterUserPassword(account, of(account).toCharArray(), "scram-sha-256");
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
