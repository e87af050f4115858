package no.imdi.egnevalg.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One page that says what runs where, until case-web takes its place. */
final class StartPage {

    private StartPage() {}

    static AutoCloseable serve(LocalSettings settings) {
        byte[] page = page(settings).getBytes(StandardCharsets.UTF_8);
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.pagesPort());
            HttpServer server = HttpServer.create(address, 0);
            server.createContext("/", exchange -> answer(exchange, page));
            server.start();
            return () -> server.stop(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] page) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", "text/html; charset=utf-8");
            headers.set(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            if (!exchange.getRequestURI().getPath().equals("/")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static String page(LocalSettings settings) {
        try (InputStream file = Objects.requireNonNull(StartPage.class.getResourceAsStream("start-page.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{command}", "http://localhost:" + settings.commandPort())
                    .replace("{query}", "http://localhost:" + settings.queryPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
