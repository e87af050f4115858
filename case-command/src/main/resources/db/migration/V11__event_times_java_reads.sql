-- PostgreSQL takes 24:00:00 and the second 60 for times, Java does not. Not for the rows there are: a row that is no time is laid
-- aside by its readers, and must not keep a new version from being started.
ALTER TABLE domain_event_entry DROP CONSTRAINT time_stamp_is_a_time;
ALTER TABLE domain_event_entry ADD CONSTRAINT time_stamp_is_a_time CHECK (
    time_stamp ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?Z$'
    AND time_stamp::timestamptz IS NOT NULL) NOT VALID;
