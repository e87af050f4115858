package no.imdi.egnevalg.local.docker;

import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docker/compose.yaml with its merge keys resolved and its variables as they are written. */
record ComposeFile(JsonNode content) {

    static final String FOLDER = "docker/";
    static final String PATH = FOLDER + "compose.yaml";

    static ComposeFile read() {
        return new ComposeFile(yaml(PATH));
    }

    static JsonNode yaml(String path) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Project.read(path));
        return new JsonMapper().valueToTree(content);
    }

    List<ComposeService> services() {
        return content.path("services").properties().stream()
                .map(service -> new ComposeService(service.getKey(), service.getValue()))
                .toList();
    }

    /** The services that are modules of this project. */
    List<ComposeService> ours() {
        return services().stream().filter(ComposeService::isOurs).toList();
    }

    /** The services that come as ready-made images: the databases. */
    List<ComposeService> databases() {
        return services().stream().filter(service -> !service.isBuilt()).toList();
    }

    /** The issuer of the demo: ready-made too, but for its settings. */
    ComposeService keycloak() {
        return service("keycloak");
    }

    ComposeService service(String name) {
        return new ComposeService(name, content.path("services").path(name));
    }

    /** Where the passwords lie, as written in the file. */
    Stream<String> secretFiles() {
        return content.path("secrets")
                .valueStream()
                .map(secret -> secret.path("file").asString());
    }

    boolean isInternal(String network) {
        return content.path("networks").path(network).path("internal").asBoolean(false);
    }
}
