-- Readers give up on what lies more than a million places behind the last event they have seen. So whoever could choose a place
-- could have all later events passed over. The place comes from the database alone.
ALTER TABLE domain_event_entry ALTER COLUMN global_index SET GENERATED ALWAYS;

REVOKE INSERT ON domain_event_entry FROM egnevalg_writer;
GRANT INSERT (aggregate_identifier, sequence_number, type, event_identifier, payload_type, payload_revision, payload, meta_data,
    time_stamp) ON domain_event_entry TO egnevalg_writer;
