-- Handovers of whole units, as their events tell them: written in the transaction of the event.
CREATE TABLE unit_handover (
    unit_handover_id varchar(255) PRIMARY KEY,
    from_unit        varchar(255) NOT NULL,
    to_unit          varchar(255) NOT NULL,
    state            varchar(16)  NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'))
);

-- A unit is handed over once, and offered to one unit at a time.
CREATE UNIQUE INDEX unit_handover_once ON unit_handover (from_unit) WHERE state IN ('OFFERED', 'ACCEPTED');

-- The cases that the unit may have had to do with when its handover was accepted, and which of them have been looked through since.
CREATE TABLE unit_handover_case (
    unit_handover_id varchar(255) NOT NULL REFERENCES unit_handover,
    case_id          varchar(255) NOT NULL,
    done             boolean      NOT NULL DEFAULT false,
    PRIMARY KEY (unit_handover_id, case_id)
);

GRANT SELECT, INSERT, UPDATE (state) ON unit_handover TO egnevalg_writer;
GRANT SELECT, INSERT, UPDATE (done) ON unit_handover_case TO egnevalg_writer;
