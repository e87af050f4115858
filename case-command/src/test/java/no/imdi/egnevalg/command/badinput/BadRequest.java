package no.imdi.egnevalg.command.badinput;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.function.Function;
import no.imdi.egnevalg.command.RunningCommandService;

/**
 * A request that must be refused.
 *
 * @param name what is wrong with it
 * @param problem name of the problem in the answer
 */
record BadRequest(String name, Function<Target, HttpRequest.Builder> request, int status, String problem) {

    /** Stands in requests wherever text can stand, and must not come back. */
    static final String MARKER = "plantedMarker";

    /** What a request may be about: the service, a case at version 1, and an import of historical counts. */
    record Target(RunningCommandService service, String caseId, String importId) {

        Target as(String user) {
            return new Target(service.as(user), caseId, importId);
        }

        HttpRequest.Builder unidentified(String path) {
            return service.withToken("").request(path);
        }

        HttpRequest.Builder json(String path) {
            return service.request(path).header("Content-Type", "application/json");
        }

        HttpRequest.Builder csv() {
            return service.request("/api/v1/cases/import").header("Content-Type", "text/csv");
        }
    }

    /** The same request by another user than the adviser whose case it is. */
    BadRequest by(String user) {
        return new BadRequest(name, target -> request.apply(target.as(user)), status, problem);
    }

    /** A body under a fresh key, for an address that creates something. */
    static BadRequest posted(String name, String path, String body, int status, String problem) {
        return posted(name, path, BodyPublishers.ofString(body), status, problem);
    }

    static BadRequest posted(String name, String path, BodyPublisher body, int status, String problem) {
        return new BadRequest(name, target -> keyed(target.json(path)).POST(body), status, problem);
    }

    /** A body for an act on the case, from the version it has. */
    static BadRequest change(String name, String act, String body, int status, String problem) {
        return new BadRequest(
                name,
                target -> target.json("/api/v1/cases/" + target.caseId() + "/" + act)
                        .header("If-Match", "\"1\"")
                        .POST(BodyPublishers.ofString(body)),
                status,
                problem);
    }

    static HttpRequest.Builder keyed(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return name;
    }
}
