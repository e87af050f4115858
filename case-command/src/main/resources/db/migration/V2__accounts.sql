-- Least privilege. The accounts get their passwords from an administrator; here they get their rights.
DO $$
DECLARE account text;
BEGIN
    FOREACH account IN ARRAY ARRAY['egnevalg_writer', 'egnevalg_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = account) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I', account);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of this server is being set up at the same moment
            END;
        END IF;
    END LOOP;
END $$;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;

GRANT SELECT, INSERT ON domain_event_entry TO egnevalg_writer;
GRANT SELECT, INSERT, DELETE ON snapshot_event_entry TO egnevalg_writer;
GRANT SELECT, INSERT ON case_number TO egnevalg_writer;
GRANT SELECT, INSERT, UPDATE (opened, ended_at) ON case_import TO egnevalg_writer;

GRANT SELECT ON domain_event_entry TO egnevalg_reader;
