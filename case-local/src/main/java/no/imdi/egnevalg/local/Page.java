package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Something that the start page's server gives as it is. */
final class Page {

    private final String mediaType;
    private final byte[] content;

    Page(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    static Page of(String mediaType, String text) {
        return new Page(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the class path. */
    static Page resource(String mediaType, String name) {
        try (InputStream file = Page.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new Page(mediaType, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content.clone();
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
