package no.imdi.egnevalg.kernel.eventjson;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Deserialises only the given types. A type name in a database is untrusted: anyone who can write a row could otherwise
 * have an object of any class on the class path created.
 */
public class ClosedSerializer extends Jackson3Serializer {

    private final Map<String, Class<?>> types;
    private final Map<Class<?>, String> names;

    /**
     * Creates a serializer of the given types.
     *
     * @param types the types by the names under which they are stored
     * @param format further settings
     */
    protected ClosedSerializer(Map<String, Class<?>> types, Jackson3SerializerCustomizer format) {
        super(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(json -> {
            json.polymorphicTypeValidator(new OnlyTypesOf(types.keySet()));
            format.accept(json);
        }));
        this.types = Map.copyOf(types);
        this.names =
                types.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        SerializedType byClassName = super.typeForClass(type);
        String name = type == null ? null : names.get(type);
        return name == null ? byClassName : new SimpleSerializedType(name, byClassName.getRevision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return SerializedType.emptyType().equals(type)
                ? Void.class
                : types.getOrDefault(type.getName(), UnknownSerializedType.class);
    }
}
