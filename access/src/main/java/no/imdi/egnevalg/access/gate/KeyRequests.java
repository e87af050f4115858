package no.imdi.egnevalg.access.gate;

import java.io.IOException;
import java.time.Duration;
import no.imdi.egnevalg.http.ratelimit.Budget;
import no.imdi.egnevalg.http.ratelimit.MonotonicTime;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * Bounds how often the issuer is asked for its keys. A token that names an unknown key causes such a request, and
 * anybody can write one. No new key is missed: the keys that were fetched a moment ago include it.
 */
final class KeyRequests implements ClientHttpRequestInterceptor {

    /** A start needs two requests, and so does each refresh after five minutes. */
    static final int PER_MINUTE = 30;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Budget budget;
    private volatile boolean answered;

    private KeyRequests(MonotonicTime time) {
        this.budget = new Budget(PER_MINUTE, time);
    }

    /** A client for the issuer with a bounded rate. */
    static RestOperations bounded(MonotonicTime time) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        RestTemplate operations = new RestTemplate(requests);
        operations.getInterceptors().add(new KeyRequests(time));
        return operations;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!budget.take()) {
            throw answered ? new KnownMomentsAgoException() : new IOException("The issuer does not answer");
        }
        answered = false;
        ClientHttpResponse response = execution.execute(request, body);
        answered = response.getStatusCode().is2xxSuccessful();
        return response;
    }

    /** Signals that the keys were fetched a moment ago. A key that was not among them does not belong to the issuer. */
    static final class KnownMomentsAgoException extends IOException {
        private static final long serialVersionUID = 1;

        KnownMomentsAgoException() {
            super("The issuer has been asked for its keys moments ago");
        }
    }
}
