-- A reader goes on from "what my last snapshot did not see". For that each row says which transaction wrote it.
-- The identifiers of transactions begin anew in another cluster. So an epoch stands above them, which is raised when the log
-- is found in another cluster than before.
CREATE TABLE log_epoch (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    cluster  bigint  NOT NULL,
    epoch    bigint  NOT NULL CHECK (epoch BETWEEN 1 AND 32767)
);
INSERT INTO log_epoch (cluster, epoch) SELECT system_identifier, 1 FROM pg_control_system();

-- Stable, not immutable: a prepared statement must not keep an epoch.
CREATE FUNCTION log_base() RETURNS bigint LANGUAGE sql STABLE AS 'SELECT epoch << 48 FROM log_epoch';

-- What was written before has 0, and was committed when this lock was taken. The table is not rewritten.
ALTER TABLE domain_event_entry ADD COLUMN xact bigint NOT NULL DEFAULT 0;
ALTER TABLE domain_event_entry ALTER COLUMN xact SET DEFAULT log_base() + pg_current_xact_id()::text::bigint;
CREATE INDEX domain_event_entry_log_order ON domain_event_entry (xact, global_index);

-- No event of the register comes near these sizes; its readers hold many rows at once. Not for the rows there are.
ALTER TABLE domain_event_entry ADD CONSTRAINT row_is_small
    CHECK (octet_length(payload) <= 200000 AND octet_length(meta_data) <= 100000) NOT VALID;
ALTER TABLE domain_event_entry ADD CONSTRAINT sequence_begins_at_zero CHECK (sequence_number >= 0) NOT VALID;

GRANT SELECT ON log_epoch TO egnevalg_writer, egnevalg_reader;
