package no.imdi.egnevalg.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import no.imdi.egnevalg.issuer.TokenSource;

/**
 * A few pages that say what runs where and what can be asked, until case-web takes their place. They hold nothing of
 * the register.
 */
final class StartPage {

    /** Scripts and styles of this server only; the pictures are those within the style sheet. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

    private StartPage() {}

    static AutoCloseable serve(LocalSettings settings, TokenSource tokens) {
        Map<String, Page> pages = new HashMap<>(new ApiPages(tokens).of(settings.ports()));
        pages.put("/", startPage(settings));
        pages.put("/start-page.css", Page.resource("text/css; charset=utf-8", "start-page.css"));
        try {
            var address = new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), settings.ports().pages());
            HttpServer server = HttpServer.create(address, 0);
            server.createContext("/", exchange -> answer(exchange, pages));
            server.start();
            return () -> server.stop(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, Map<String, Page> pages) throws IOException {
        try (exchange) {
            Page page = pages.get(exchange.getRequestURI().getPath());
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            if (!namesThisMachine(exchange)) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            if (page == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            headers.set("Content-Type", page.mediaType());
            exchange.sendResponseHeaders(200, page.content().length);
            exchange.getResponseBody().write(page.content());
        }
    }

    private static boolean namesThisMachine(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1
                && LocalPorts.NAMES.contains(
                        PORT.matcher(hosts.getFirst()).replaceFirst("").toLowerCase(Locale.ROOT));
    }

    private static Page startPage(LocalSettings settings) {
        String text = Page.resource("text/html", "start-page.html").text();
        return Page.of("text/html; charset=utf-8", Addresses.in(text, settings.ports()));
    }
}
