package no.imdi.egnevalg.http.description;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names every schema after its Java type, a nested one after what it stands in too: the body of {@code FlagConcernApi}
 * is {@code FlagConcernRequest}, its answer {@code FlagConcernFlagged}.
 */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    /**
     * The name of the schema of a class.
     *
     * @throws IllegalStateException where another class has the name, and one of the two would be described as the
     *     other
     */
    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        String name = super.nameForClass(type, options);
        Class<?> first = named.putIfAbsent(name, type);
        if (first != null && first != type) {
            throw new IllegalStateException("Both " + first.getName() + " and " + type.getName()
                    + " would be described under the name " + name + ": name one of them otherwise.");
        }
        return name;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        return nameOf(type);
    }

    /** The type of the schema with this name; empty where the schema was made by hand. */
    Optional<Class<?>> typeOf(String schema) {
        return Optional.ofNullable(named.get(schema));
    }

    private static String nameOf(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return around == null ? type.getSimpleName() : prefix(around) + part(type);
    }

    private static String prefix(Class<?> around) {
        String name = nameOf(around);
        return name.endsWith("Api") ? name.substring(0, name.length() - "Api".length()) : name;
    }

    private static String part(Class<?> type) {
        return type.getSimpleName().equals("Body") ? "Request" : type.getSimpleName();
    }
}
