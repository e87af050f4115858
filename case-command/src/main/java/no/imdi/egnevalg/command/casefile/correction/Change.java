package no.imdi.egnevalg.command.casefile.correction;

import org.jspecify.annotations.Nullable;

/** The effect of a correction on one nullable field. */
public sealed interface Change<T> {

    /** The field keeps its value. */
    record Keep<T>() implements Change<T> {}

    /** The field gets a new value. */
    record Set<T>(T value) implements Change<T> {}

    /** The field loses its value. */
    record Clear<T>() implements Change<T> {}

    /** The value of the field after the change. */
    default @Nullable T after(@Nullable T before) {
        return switch (this) {
            case Keep<T> _ -> before;
            case Set<T> set -> set.value();
            case Clear<T> _ -> null;
        };
    }

    /**
     * The change that a sent field stands for. A missing field keeps its value, an empty one clears it, and any other
     * sets it to the parsed value.
     */
    static <T> Change<T> of(@Nullable String sent, @Nullable T read) {
        if (sent == null) {
            return new Keep<>();
        }
        return read == null ? new Clear<>() : new Set<>(read);
    }
}
