package no.imdi.egnevalg.command.snapshots;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Snapshots as JSON. Each kind has a shape: a digest of all that it and all events are made of. A version that knows
 * other events, or other states, has another shape, and reads none of these snapshots.
 */
public final class SnapshotFormat {

    private final Map<String, Class<? extends Snapshot>> types;
    private final Map<String, String> shapes = new TreeMap<>();
    private final JsonMapper json;

    /** In the JSON of a state that is one of several types, its name stands beside what it says. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface OneOfSeveral {}

    /**
     * The format of some kinds of snapshots.
     *
     * @param types by the types of their streams
     * @param oneOfSeveral sealed types in them
     * @param events all that the register knows
     */
    public SnapshotFormat(
            Map<String, Class<? extends Snapshot>> types,
            Collection<Class<?>> oneOfSeveral,
            Collection<Class<?>> events) {
        this.types = Map.copyOf(types);
        types.forEach((streamType, snapshot) -> {
            List<Class<?>> all = new ArrayList<>(events);
            all.add(snapshot);
            shapes.put(streamType, Shape.digest(all));
        });
        JsonMapper.Builder format = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
        oneOfSeveral.forEach(type -> format.addMixIn(type, OneOfSeveral.class));
        this.json = format.build();
    }

    /** Whether there are snapshots of streams of this type. */
    boolean knows(String streamType) {
        return types.containsKey(streamType);
    }

    /** 64 hexadecimal digits. */
    String shape(String streamType) {
        return Optional.ofNullable(shapes.get(streamType)).orElseThrow();
    }

    /** As JSON. */
    public String write(Snapshot snapshot) {
        return json.writeValueAsString(snapshot);
    }

    /** What was written; fails where it cannot be read. */
    public Snapshot read(String streamType, String written) {
        return json.readValue(
                written, Optional.ofNullable(types.get(streamType)).orElseThrow());
    }
}
