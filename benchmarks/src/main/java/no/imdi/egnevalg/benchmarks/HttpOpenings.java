package no.imdi.egnevalg.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.local.demo.DemoCase;
import no.imdi.egnevalg.local.demo.DemoCases;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Opens cases of the competence team as its client does: a POST under a fresh key, on a connection that is kept. */
final class HttpOpenings implements ClosedLoop.Client, AutoCloseable {

    static final int CREATED = 201;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<byte[]> bodies = DemoCases.of2012(1).stream()
            .filter(demo -> demo.service() == AdviserService.COMPETENCE_TEAM)
            .map(HttpOpenings::body)
            .toList();
    private final AtomicInteger next = new AtomicInteger();
    private final URI uri;

    HttpOpenings(int port) {
        this.uri = URI.create("http://127.0.0.1:" + port + "/api/v1/cases");
    }

    private static byte[] body(DemoCase demo) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode body = json.valueToTree(demo.registration());
        return json.writeValueAsBytes(body.put("service", demo.service().name()));
    }

    @Override
    public void act() throws Exception {
        HttpResponse<String> answer = open();
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** Opens a case, or tries to; the answer. */
    HttpResponse<String> open() throws Exception {
        byte[] body = bodies.get(Math.floorMod(next.getAndIncrement(), bodies.size()));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", Demo.authorization("kt"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
