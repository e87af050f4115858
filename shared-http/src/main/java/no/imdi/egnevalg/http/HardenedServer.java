package no.imdi.egnevalg.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What no property sets: headers of every answer, and bounds. */
final class HardenedServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** A browser behind two proxies sends about thirty. */
    private static final String HEADERS = "50";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new SecurityHeadersValve());
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("maxHeaderCount", HEADERS);
            connector.setAllowTrace(false);
        });
    }
}
