package no.imdi.egnevalg.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm export that containers start Keycloak with. */
record DemoRealm(JsonNode content) {

    static final String NAME = "egnevalg-demo";

    /** Keycloak wants the realm's name in the file's. */
    static final Path FILE = Path.of("..", "docker", "keycloak", NAME + "-realm.json");

    static DemoRealm read() {
        try {
            return new DemoRealm(new JsonMapper().readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clients that are demo users. */
    List<JsonNode> users() {
        return all("clients", client -> client.path("serviceAccountsEnabled").asBoolean(false));
    }

    /** The account that stands for a user: it has the role, the unit, and the id that tokens name. */
    JsonNode account(String user) {
        return all(
                        "users",
                        account -> account.path("serviceAccountClientId")
                                .asString()
                                .equals(user))
                .getFirst();
    }

    List<JsonNode> all(String list, Predicate<JsonNode> which) {
        return content.path(list).valueStream().filter(which).toList();
    }
}
