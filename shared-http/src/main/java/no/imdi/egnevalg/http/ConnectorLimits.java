package no.imdi.egnevalg.http;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/** Bounds of the server itself that no property sets. */
final class ConnectorLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    /** A browser behind two proxies sends about thirty. */
    private static final String HEADERS = "50";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("maxHeaderCount", HEADERS);
            connector.setAllowTrace(false);
        });
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
