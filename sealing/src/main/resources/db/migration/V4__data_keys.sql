-- The keys that free text is sealed with, wrapped with a master key that is not in this database.
DO $$
DECLARE account text;
BEGIN
    FOREACH account IN ARRAY ARRAY['egnevalg_writer', 'egnevalg_key_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = account) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I', account);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of this server is being set up at the same moment
            END;
        END IF;
    END LOOP;
END $$;

CREATE TABLE data_key (
    key_id       varchar(255) COLLATE "C" PRIMARY KEY,
    wrapped      bytea,
    wrapped_with varchar(32),
    created_at   timestamptz NOT NULL DEFAULT now(),
    destroyed_at timestamptz,
    CONSTRAINT usable_or_destroyed CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL)),
    CONSTRAINT wrapped_with_something CHECK ((wrapped IS NULL) = (wrapped_with IS NULL))
);

-- A destroyed row stays, so that its id never gets a key again; where there was no key, it gets a destroyed one.
CREATE FUNCTION destroy_data_key(destroyed_key varchar) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO public.data_key AS known (key_id, destroyed_at) VALUES (destroyed_key, now())
    ON CONFLICT (key_id) DO UPDATE SET wrapped = NULL, wrapped_with = NULL, destroyed_at = now()
        WHERE known.wrapped IS NOT NULL;
    RETURN FOUND;
END $$;

-- Says no where the key is not what the caller took it for: destroyed, or wrapped anew by somebody else.
CREATE FUNCTION rewrap_data_key(rewrapped_key varchar, expected_old bytea, new_wrapped bytea, new_wrapped_with varchar)
RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE public.data_key SET wrapped = new_wrapped, wrapped_with = new_wrapped_with
    WHERE key_id = rewrapped_key AND wrapped = expected_old;
    RETURN FOUND;
END $$;

REVOKE ALL ON data_key FROM PUBLIC;
REVOKE ALL ON FUNCTION destroy_data_key(varchar) FROM PUBLIC;
REVOKE ALL ON FUNCTION rewrap_data_key(varchar, bytea, bytea, varchar) FROM PUBLIC;

-- By columns: nobody writes the times but the database.
GRANT SELECT, INSERT (key_id, wrapped, wrapped_with) ON data_key TO egnevalg_writer;
GRANT EXECUTE ON FUNCTION destroy_data_key(varchar) TO egnevalg_writer;
GRANT EXECUTE ON FUNCTION rewrap_data_key(varchar, bytea, bytea, varchar) TO egnevalg_writer;
GRANT SELECT ON data_key TO egnevalg_key_reader;
