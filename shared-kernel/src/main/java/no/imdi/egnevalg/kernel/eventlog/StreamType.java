package no.imdi.egnevalg.kernel.eventlog;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.conversations.ConversationLogEvent;
import no.imdi.egnevalg.kernel.coverage.CoverageDeclared;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsWithdrawn;
import no.imdi.egnevalg.kernel.housing.HousingEvent;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteDeclared;
import no.imdi.egnevalg.kernel.statisticsnotes.StatisticsNoteWithdrawn;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverEvent;
import no.imdi.egnevalg.kernel.unithandover.UnitHandoverOffered;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The types of streams in the log. Each type has its own events, which name their stream or belong to the only one. */
public enum StreamType {
    CASE_FILE("CaseFile", Name.in("caseId"), CaseFileOpened.class, CaseFileEvent.class),
    HISTORICAL_COUNTS(
            "HistoricalCounts",
            Name.in("importId"),
            HistoricalCountsImported.class,
            HistoricalCountsImported.class,
            HistoricalCountsWithdrawn.class),
    COVERAGE("Coverage", Name.always(CoverageDeclared.STREAM), null, CoverageDeclared.class),
    STATISTICS_NOTE(
            "StatisticsNote",
            Name.in("noteId"),
            StatisticsNoteDeclared.class,
            StatisticsNoteDeclared.class,
            StatisticsNoteWithdrawn.class),
    CONVERSATION_LOG("ConversationLog", Name.in("logId"), null, ConversationLogEvent.class),
    NATIONAL_HOUSING("NationalHousing", Name.always(HousingEvent.STREAM), null, HousingEvent.class),
    UNIT_HANDOVER("UnitHandover", Name.in("unitHandoverId"), UnitHandoverOffered.class, UnitHandoverEvent.class);

    private final String stored;

    @SuppressWarnings("ImmutableEnumChecker") // it is a record of a text
    private final Name name;

    /** The event that begins every stream and occurs only there; null where any event may come first. */
    private final @Nullable Class<?> first;

    @SuppressWarnings("ImmutableEnumChecker") // it is an unmodifiable set
    private final Set<Class<?>> events;

    StreamType(String stored, Name name, @Nullable Class<?> first, Class<?>... events) {
        this.stored = stored;
        this.name = name;
        this.first = first;
        this.events = Set.of(events);
    }

    /** The type with this name in the log; empty where there is none. */
    public static Optional<StreamType> of(String stored) {
        return Arrays.stream(values())
                .filter(type -> type.stored.equals(stored))
                .findFirst();
    }

    /** The name of the type in the log. */
    public String stored() {
        return stored;
    }

    /** True where events of this class belong in streams of this type. */
    public boolean has(Class<?> event) {
        return events.stream().anyMatch(family -> family.isAssignableFrom(event));
    }

    /** True where an event of this class may have this sequence number in a stream of this type. */
    boolean hasAt(long sequenceNumber, Class<?> event) {
        return sequenceNumber >= 0 && (first == null || (event == first) == (sequenceNumber == 0));
    }

    /** True where the payload names the stream with this identifier. */
    boolean isNamed(String streamId, JsonNode payload) {
        return name.isOf(streamId, payload);
    }

    /** The source of a stream's identifier: a property of each of its events, or a constant. */
    private sealed interface Name {

        boolean isOf(String streamId, JsonNode payload);

        static Name in(String property) {
            return new InEvents(property);
        }

        static Name always(String streamId) {
            return new TheOnly(streamId);
        }

        record InEvents(String property) implements Name {
            @Override
            public boolean isOf(String streamId, JsonNode payload) {
                JsonNode named = payload.path(property);
                return named.isString() && named.stringValue().equals(streamId);
            }
        }

        record TheOnly(String name) implements Name {
            @Override
            public boolean isOf(String streamId, JsonNode payload) {
                return name.equals(streamId);
            }
        }
    }
}
