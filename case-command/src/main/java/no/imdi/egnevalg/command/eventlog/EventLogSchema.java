package no.imdi.egnevalg.command.eventlog;

import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The names of the event tables, as the migrations make them. */
final class EventLogSchema {

    private EventLogSchema() {}

    static EventSchema names() {
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
