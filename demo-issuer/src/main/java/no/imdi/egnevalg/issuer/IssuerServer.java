package no.imdi.egnevalg.issuer;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.apache.catalina.core.StandardHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * The issuer as a server, in a Spring context of its own without any auto-configuration: what lies on the class path
 * for the services, and what is set for them in the environment, does not reach it.
 */
final class IssuerServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerServer.class);

    private final String issuerUri;
    private final AnnotationConfigServletWebServerApplicationContext context;

    private IssuerServer(String issuerUri, AnnotationConfigServletWebServerApplicationContext context) {
        this.issuerUri = issuerUri;
        this.context = context;
    }

    static IssuerServer start(int wantedPort, RSAKey key) {
        int port = wantedPort == 0 ? freePort() : wantedPort;
        String issuerUri = "http://localhost:" + port;
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.setDisplayName("demo-issuer");
        context.registerBean(RSAKey.class, () -> key);
        context.registerBean(ServletWebServerFactory.class, () -> loopbackOnly(port));
        context.registerBean(
                AuthorizationServerSettings.class,
                () -> AuthorizationServerSettings.builder().issuer(issuerUri).build());
        context.register(IssuerConfiguration.class);
        context.refresh();
        LOG.warn(
                "DEMO ISSUER at {}: it gives a token to whoever says \"{}\". Nothing real may trust it.",
                issuerUri,
                DemoUsers.SECRET);
        return new IssuerServer(issuerUri, context);
    }

    private static ServletWebServerFactory loopbackOnly(int port) {
        var factory = new TomcatServletWebServerFactory(port);
        factory.setAddress(InetAddress.getLoopbackAddress());
        factory.addEngineValves(new KnownHosts());
        // What Tomcat refuses by itself has no page: it would say which Tomcat it is.
        factory.addContextCustomizers(context -> ((StandardHost) context.getParent()).setErrorReportValveClass(""));
        return factory;
    }

    /** Tokens name the port, so it must be known before the server has taken it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuerUri() {
        return issuerUri;
    }

    @Override
    public void close() {
        context.close();
    }
}
