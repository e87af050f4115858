-- The access log: who asked for what, when, why, and with which outcome. Rows are appended by one function and never
-- changed; each carries the hash of the row before, so that an altered or missing row is found (ADR 0019).
DO $$
DECLARE account text;
BEGIN
    FOREACH account IN ARRAY ARRAY['egnevalg_log_writer', 'egnevalg_log_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = account) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I', account);
            EXCEPTION WHEN duplicate_object OR unique_violation THEN
                NULL; -- another database of this server is being set up at the same moment
            END;
        END IF;
    END LOOP;
END $$;

CREATE TABLE access_log (
    position      bigint      PRIMARY KEY CHECK (position > 0), -- 1, 2, 3 … without gaps
    at            timestamptz NOT NULL,                         -- the database's clock, never a caller's
    caller_id     text,                                         -- null where the request named nobody who could be believed
    role          text,
    unit          text,                                         -- service/region/posting
    action        text        NOT NULL,
    case_id       text,
    purpose       text,
    purpose_text  text,                                         -- sealed: ciphertext, never plain
    outcome       text        NOT NULL,
    detail        text,                                         -- codes, counts and identifiers, never what was sent
    valid_until   timestamptz,                                  -- this entry is a grant, until then
    trace_id      text,
    previous_hash bytea       NOT NULL,
    hash          bytea       NOT NULL,
    CONSTRAINT a_grant_names_who_what_and_why CHECK (
        valid_until IS NULL
        OR (caller_id IS NOT NULL AND case_id IS NOT NULL AND purpose IS NOT NULL AND outcome = 'GRANTED'))
);

CREATE INDEX access_log_by_case ON access_log (case_id, position);
CREATE INDEX access_log_by_caller ON access_log (caller_id, position);
CREATE INDEX access_log_by_time ON access_log (at);
CREATE INDEX access_log_grants ON access_log (caller_id, case_id, position) WHERE valid_until IS NOT NULL;

-- A field among the hashed bytes: 0 for null; 1, the length and the bytes for a value. So no two rows have the same bytes.
CREATE FUNCTION access_log_field(field bytea) RETURNS bytea
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    RETURN CASE WHEN field IS NULL THEN '\x00'::bytea ELSE '\x01'::bytea || int4send(octet_length(field)) || field END;

CREATE FUNCTION access_log_field(field text) RETURNS bytea
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    RETURN public.access_log_field(convert_to(field, 'UTF8'));

CREATE FUNCTION access_log_field(field timestamptz) RETURNS bytea
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    RETURN public.access_log_field(int8send((extract(epoch FROM field) * 1000000)::bigint)); -- microseconds since 1970

CREATE FUNCTION access_log_hash(entry access_log) RETURNS bytea
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
    RETURN sha256(
        (entry).previous_hash
        || public.access_log_field(int8send((entry).position))
        || public.access_log_field((entry).at)
        || public.access_log_field((entry).caller_id)
        || public.access_log_field((entry).role)
        || public.access_log_field((entry).unit)
        || public.access_log_field((entry).action)
        || public.access_log_field((entry).case_id)
        || public.access_log_field((entry).purpose)
        || public.access_log_field((entry).purpose_text)
        || public.access_log_field((entry).outcome)
        || public.access_log_field((entry).detail)
        || public.access_log_field((entry).valid_until)
        || public.access_log_field((entry).trace_id));

-- The only way in. It runs with its owner's rights, for those who may call it have none on the table.
CREATE FUNCTION append_access_log(
    caller_id text, role text, unit text, action text, case_id text, purpose text, purpose_text text,
    outcome text, detail text, valid_for interval, trace_id text,
    OUT logged_position bigint, OUT logged_at timestamptz, OUT logged_hash bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    head  public.access_log;
    entry public.access_log;
BEGIN
    -- Until the transaction ends, nobody else appends: two rows after the same head would fork the chain.
    PERFORM pg_advisory_xact_lock(hashtext('access_log'), 0);
    SELECT * INTO head FROM public.access_log AS logged ORDER BY logged.position DESC LIMIT 1;
    entry.position := coalesce(head.position, 0) + 1;
    entry.at := clock_timestamp();
    entry.caller_id := caller_id;
    entry.role := role;
    entry.unit := unit;
    entry.action := action;
    entry.case_id := case_id;
    entry.purpose := purpose;
    entry.purpose_text := purpose_text;
    entry.outcome := outcome;
    entry.detail := detail;
    entry.valid_until := entry.at + valid_for;
    entry.trace_id := trace_id;
    entry.previous_hash := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
    entry.hash := public.access_log_hash(entry);
    INSERT INTO public.access_log SELECT entry.*;
    logged_position := entry.position;
    logged_at := entry.at;
    logged_hash := entry.hash;
END $$;

-- The latest grant that still holds for a caller and a case, by the database's clock. A grant is an entry of the log.
CREATE FUNCTION active_access_grant(caller_id text, case_id text)
    RETURNS TABLE (granted_action text, granted_purpose text, granted_position bigint, granted_until timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT logged.action, logged.purpose, logged.position, logged.valid_until
    FROM public.access_log AS logged
    WHERE logged.caller_id = $1 AND logged.case_id = $2 AND logged.valid_until > clock_timestamp()
    ORDER BY logged.position DESC
    LIMIT 1
$$;

-- Keeps the owner from changing the log by accident. A superuser, or the owner on purpose, can switch it off: against them
-- stand the chain, and a head that the privacy officer has noted elsewhere.
CREATE FUNCTION refuse_change_of_access_log() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'The access log is appended to, never changed' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER access_log_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON access_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_access_log();

REVOKE ALL ON access_log FROM PUBLIC;
REVOKE ALL ON FUNCTION access_log_field(bytea), access_log_field(text), access_log_field(timestamptz),
    access_log_hash(access_log), refuse_change_of_access_log(), active_access_grant(text, text),
    append_access_log(text, text, text, text, text, text, text, text, text, interval, text) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION active_access_grant(text, text),
    append_access_log(text, text, text, text, text, text, text, text, text, interval, text) TO egnevalg_log_writer;
GRANT SELECT ON access_log TO egnevalg_log_reader;
