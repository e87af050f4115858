package no.imdi.egnevalg.query.projection;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import org.bson.Document;

/**
 * A view of one document a stream. Its version is the sequence number of the last event it contains. An event is written only
 * onto the version just before it, so one that comes again changes nothing, and one that comes after a gap does not either.
 */
public abstract class VersionedProjection extends DocumentProjection {

    /** The field of the version. */
    public static final String VERSION = "version";

    protected VersionedProjection(String name, Set<StreamType> streams, MongoCollection<Document> documents) {
        super(name, streams, documents);
    }

    /** A write that matches nothing changes nothing, without a word. So the versions are read where an event had one before it. */
    @Override
    public final Set<String> behind(Map<String, Long> versions) {
        List<String> later = versions.entrySet().stream()
                .filter(version -> version.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Long> reached = new HashMap<>();
        if (!later.isEmpty()) {
            documents()
                    .find(in("_id", later))
                    .projection(include(VERSION))
                    .forEach(document -> reached.put(document.getString("_id"), document.getLong(VERSION)));
        }
        return versions.entrySet().stream()
                .filter(version -> version.getValue() > 0)
                .filter(version -> reached.getOrDefault(version.getKey(), -1L) < version.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
