package no.imdi.egnevalg.kernel.eventjson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under the names of {@link EventTypes}, and reads them strictly: a property or value that this
 * version does not know is an error, never silently dropped. Older shapes are lifted by {@link EventUpcasters} first.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final Map<Class<?>, String> NAMES = EventTypes.BY_NAME.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventSerializer(Builder builder) {
        super(builder);
    }

    /** A serializer for events and their metadata. Safe for use by many threads. */
    public static EventSerializer create() {
        return new EventSerializer(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventSerializer::format));
    }

    private static void format(JsonMapper.Builder json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        SerializedType byClassName = super.typeForClass(type);
        String name = type == null ? null : NAMES.get(type);
        return name == null ? byClassName : new SimpleSerializedType(name, byClassName.getRevision());
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        Class<?> known = EventTypes.BY_NAME.get(serializedType.getName());
        return known == null ? super.resolveClassName(serializedType) : known.getName();
    }
}
