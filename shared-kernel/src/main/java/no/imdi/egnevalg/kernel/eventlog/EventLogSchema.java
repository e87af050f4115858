package no.imdi.egnevalg.kernel.eventlog;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The names of the event tables, which the migrations of case-command create. */
public final class EventLogSchema {

    /** The channel that notifies readers of new events. */
    public static final String NOTIFY_CHANNEL = "egnevalg_events";

    private EventLogSchema() {}

    /** The table and column names as Axon's event schema. */
    public static EventSchema names() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .eventIdentifierColumn("event_identifier")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .timestampColumn("time_stamp")
                .build();
    }
}
