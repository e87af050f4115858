package no.imdi.egnevalg.query;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a server says to bytes that no client library would send. */
record RawAnswer(String text) {

    static RawAnswer to(int port, String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new RawAnswer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return Integer.parseInt(text.split(" ", 3)[1]);
    }

    Optional<String> header(String name) {
        return Arrays.stream(text.split("\r\n\r\n", 2)[0].split("\r\n"))
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    String body() {
        return text.split("\r\n\r\n", 2)[1];
    }
}
