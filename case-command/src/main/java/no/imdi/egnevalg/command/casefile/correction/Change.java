package no.imdi.egnevalg.command.casefile.correction;

import org.jspecify.annotations.Nullable;

/** What a correction does to one field that may also be without a value. */
public sealed interface Change<T> {

    /** The field stays as it is. */
    record Keep<T>() implements Change<T> {}

    /** The field gets a value. */
    record Set<T>(T value) implements Change<T> {}

    /** The field loses its value. */
    record Clear<T>() implements Change<T> {}

    /** The field afterwards. */
    default @Nullable T after(@Nullable T before) {
        return switch (this) {
            case Keep<T> _ -> before;
            case Set<T> set -> set.value();
            case Clear<T> _ -> null;
        };
    }

    /** The change a form field stands for: left out, sent empty, or sent with a value that was read. */
    static <T> Change<T> of(@Nullable String sent, @Nullable T read) {
        if (sent == null) {
            return new Keep<>();
        }
        return read == null ? new Clear<>() : new Set<>(read);
    }
}
