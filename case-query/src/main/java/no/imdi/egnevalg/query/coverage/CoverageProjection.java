package no.imdi.egnevalg.query.coverage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.Set;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.eventlog.StreamType;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;
import no.imdi.egnevalg.query.projection.DocumentProjection;
import no.imdi.egnevalg.query.projection.RecordedEvent;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps one document per declaration, under its sequence number, and one per note. A repeated event writes the same
 * again.
 */
@Component
public class CoverageProjection extends DocumentProjection {

    /** Name of the projection, under which its tokens are stored. */
    public static final String NAME = "coverage";

    static final String COLLECTION = "coverage";

    private static final Set<Class<?>> TAKEN =
            Set.of(CoverageDeclared.class, StatisticsNoteDeclared.class, StatisticsNoteWithdrawn.class);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    CoverageProjection() {
        super(NAME, Set.of(StreamType.COVERAGE, StreamType.STATISTICS_NOTE), COLLECTION);
    }

    @Override
    public boolean takes(Class<?> eventType) {
        return TAKEN.contains(eventType);
    }

    @Override
    public List<WriteModel<Document>> changesOf(RecordedEvent event) {
        long version = event.sequenceNumber();
        return switch (event.payload()) {
            case CoverageDeclared declared ->
                List.of(new ReplaceOneModel<>(eq("_id", version), CoverageDocuments.of(version, declared), UPSERT));
            case StatisticsNoteDeclared declared -> List.of(NoteDocuments.of(declared, version));
            case StatisticsNoteWithdrawn withdrawn -> List.of(NoteDocuments.of(withdrawn, version));
            default -> List.of();
        };
    }
}
