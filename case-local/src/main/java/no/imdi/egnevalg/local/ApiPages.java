package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import no.imdi.egnevalg.issuer.TokenSource;

/**
 * The descriptions of both APIs, to be read in a browser. The services give theirs to those with a token only, and a
 * token has no place on a page, so each is fetched once and shown without a way to send requests.
 */
final class ApiPages {

    private static final String SWAGGER_UI = "org.webjars/swagger-ui";

    private final TokenSource tokens;

    ApiPages(TokenSource tokens) {
        this.tokens = tokens;
    }

    Map<String, Page> of(LocalPorts ports) {
        Page viewer = Page.resource("text/html; charset=utf-8", "api-page.html");
        return Map.of(
                "/api/command", viewer,
                "/api/query", viewer,
                "/api/command.json", description(ports.command()),
                "/api/query.json", description(ports.query()),
                "/api/show.js", Page.resource("text/javascript; charset=utf-8", "api-page.js"),
                "/api/swagger-ui.js", Page.resource("text/javascript; charset=utf-8", webJar("swagger-ui-bundle.js")),
                "/api/swagger-ui.css", Page.resource("text/css; charset=utf-8", webJar("swagger-ui.css")));
    }

    private Page description(int port) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v3/api-docs"))
                .header("Authorization", "Bearer " + tokens.tokenFor("operator"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The API description was answered " + answer.statusCode());
            }
            return new Page("application/json", answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** WebJars keep their files in a folder named after their version. */
    private static String webJar(String file) {
        Properties artifact = new Properties();
        try (InputStream properties =
                ApiPages.class.getResourceAsStream("/META-INF/maven/" + SWAGGER_UI + "/pom.properties")) {
            artifact.load(Objects.requireNonNull(properties));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "/META-INF/resources/webjars/swagger-ui/" + artifact.getProperty("version") + "/" + file;
    }
}
