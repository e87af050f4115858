package no.imdi.egnevalg.command.snapshots;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** Computes a digest of the structure of types. The digest changes whenever anything in the structure changes. */
final class Shape {

    private static final String OURS = "no.imdi.egnevalg.";

    private final SortedMap<String, String> described = new TreeMap<>();

    private Shape() {}

    /** The digest as 64 hexadecimal digits. */
    static String digest(Collection<? extends Class<?>> types) {
        Shape shape = new Shape();
        types.forEach(shape::describe);
        return sha256(shape.described.toString());
    }

    private void describe(Type type) {
        switch (type) {
            case ParameterizedType generic ->
                Stream.concat(Stream.of(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()))
                        .forEach(this::describe);
            case Class<?> named
            when isNew(named) -> {
                List<Type> parts = parts(named);
                described.put(named.getName(), text(named));
                parts.forEach(this::describe);
            }
            default -> {}
        }
    }

    private boolean isNew(Class<?> type) {
        return type.getName().startsWith(OURS) && !described.containsKey(type.getName());
    }

    private static List<Type> parts(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getGenericType())
                    .toList();
        }
        return type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of();
    }

    private static String text(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return Stream.of(
                        Stream.ofNullable(revision).map(Revision::value),
                        type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty(),
                        type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty(),
                        type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()) : Stream.empty())
                .flatMap(parts -> parts)
                .map(part -> part instanceof Enum<?> constant ? constant.name() : part.toString())
                .toList()
                .toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
