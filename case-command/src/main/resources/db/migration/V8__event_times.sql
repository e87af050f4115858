-- Axon reads the time of a row before anybody can lay the row aside, so one that is no time would hold up every view.
ALTER TABLE domain_event_entry ADD CONSTRAINT time_stamp_is_a_time CHECK (
    time_stamp ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z$'
    AND time_stamp::timestamptz IS NOT NULL);
