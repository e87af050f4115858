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
 * Converts snapshots to and from JSON. Each kind of snapshot has a shape: a digest of the structure of the snapshot and
 * of all events. A version of the service with other events or states has other shapes, and reads none of these
 * snapshots.
 */
public final class SnapshotFormat {

    private final Map<String, Class<? extends Snapshot>> types;
    private final Map<String, String> shapes = new TreeMap<>();
    private final JsonMapper json;

    /** Adds the type name to the JSON of a sealed type, in a property of its own. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface OneOfSeveral {}

    /**
     * Creates the format of the given kinds of snapshots.
     *
     * @param types the kinds of snapshots by stream type
     * @param oneOfSeveral the sealed types in the snapshots
     * @param events all event types of the register
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

    /** True where streams of this type have snapshots. */
    boolean knows(String streamType) {
        return types.containsKey(streamType);
    }

    /** The shape as 64 hexadecimal digits. */
    String shape(String streamType) {
        return Optional.ofNullable(shapes.get(streamType)).orElseThrow();
    }

    /** Writes a snapshot as JSON. */
    public String write(Snapshot snapshot) {
        return json.writeValueAsString(snapshot);
    }

    /** Reads a snapshot; fails where that is impossible. */
    public Snapshot read(String streamType, String written) {
        return json.readValue(
                written, Optional.ofNullable(types.get(streamType)).orElseThrow());
    }
}
