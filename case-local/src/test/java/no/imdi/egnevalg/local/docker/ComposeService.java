package no.imdi.egnevalg.local.docker;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One service in compose.yaml. */
record ComposeService(String name, JsonNode settings) {

    boolean isOurs() {
        return Project.has(name + "/pom.xml");
    }

    /** The module whose program it runs; empty for what is not ours. */
    String program() {
        return dockerfile().replaceFirst("^docker/(.*)\\.Dockerfile$", "$1");
    }

    /** Whether it does its work and ends, so that others wait for that and not for its being ready. */
    boolean ends() {
        return text("restart").equals("on-failure");
    }

    boolean isBuilt() {
        return settings.has("build");
    }

    /** The path of the Dockerfile, from the root of the project, which is the build's context. */
    String dockerfile() {
        return settings.path("build").path("dockerfile").asString();
    }

    String text(String setting) {
        return settings.path(setting).asString("");
    }

    /** The elements of a list; of a map, its keys. */
    List<String> list(String setting) {
        JsonNode node = settings.path(setting);
        return node.isObject()
                ? List.copyOf(node.propertyNames())
                : node.valueStream().map(JsonNode::asString).toList();
    }

    JsonNode environment() {
        return settings.path("environment");
    }

    /** The names of the settings the service is given, as variables or as secrets. */
    Set<String> given() {
        Set<String> names = new TreeSet<>(environment().propertyNames());
        settings.path("secrets")
                .valueStream()
                .filter(secret -> secret.has("target"))
                .forEach(secret -> names.add(secret.path("target").asString()));
        return names;
    }

    /** The secrets it may read, by the names compose.yaml has for them. */
    List<String> secrets() {
        return settings.path("secrets")
                .valueStream()
                .map(secret -> secret.isString()
                        ? secret.asString()
                        : secret.path("source").asString())
                .toList();
    }

    /** The files and folders of the project that are mounted, relative to the compose file. */
    List<String> mounts() {
        return list("volumes").stream()
                .filter(volume -> volume.startsWith("."))
                .map(volume -> volume.split(":", -1)[0])
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
