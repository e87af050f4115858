package no.imdi.egnevalg.http;

import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import tools.jackson.databind.json.JsonMapper;

/**
 * What no property of Spring sets: headers of every answer, the names the server goes by, how refusals look, and
 * bounds.
 */
final class HardenedServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** A browser behind two proxies sends about thirty. */
    private static final String HEADERS = "50";

    private final ProblemWriter problems;
    private final Set<String> hosts;

    /**
     * What is set on a server.
     *
     * @param hosts the names under which it answers, without a port; under any where there are none
     */
    HardenedServer(JsonMapper mapper, @Value("${egnevalg.hosts:}") String[] hosts) {
        this.problems = new ProblemWriter(mapper);
        this.hosts = Set.of(hosts);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new SecurityHeadersValve());
        if (!hosts.isEmpty()) {
            server.addEngineValves(new KnownHostsValve(hosts, problems));
        }
        server.addContextCustomizers(this::reportProblems);
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("maxHeaderCount", HEADERS);
            connector.setAllowTrace(false);
        });
    }

    private void reportProblems(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        host.setErrorReportValveClass("");
        host.getPipeline().addValve(new ProblemReportValve(problems));
    }

    /** Last: of the valves that report, the one that is added last is asked first. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
