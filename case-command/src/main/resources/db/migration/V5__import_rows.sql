-- The rows of imports that are open as cases: what the answer lists, and what makes a likely double known. The fingerprint is
-- made under a key of the register, and stands in the event of the row too.
CREATE TABLE case_import_row (
    import_id   uuid         NOT NULL REFERENCES case_import,
    row_number  integer      NOT NULL,
    line        bigint       NOT NULL,
    case_id     varchar(255) NOT NULL,
    fingerprint varchar(64)  NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

CREATE INDEX ON case_import_row (fingerprint);
CREATE INDEX ON case_number (case_id);

GRANT SELECT, INSERT ON case_import_row TO egnevalg_writer;
