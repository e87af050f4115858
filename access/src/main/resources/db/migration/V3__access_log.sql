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

-- Always empty: whoever appends locks it. No account but the owner may, so nobody else can keep others from appending. It is not
-- the log itself, which is locked by vacuuming too.
CREATE TABLE access_log_turn (nothing boolean);

CREATE INDEX access_log_by_case ON access_log (case_id, position);
CREATE INDEX access_log_by_caller ON access_log (caller_id, position);
CREATE INDEX access_log_by_time ON access_log (at);
CREATE INDEX access_log_grants ON access_log (caller_id, case_id, position) WHERE valid_until IS NOT NULL;

-- The hash before, then every field: 0 for null; 1, the length and the bytes for a value. So no two rows have the same bytes.
-- A loop, for it is run for every row, and calls of functions of SQL's own cost several times as much.
CREATE FUNCTION access_log_hash(entry access_log) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    hashed bytea := (entry).previous_hash;
    field  bytea;
BEGIN
    FOREACH field IN ARRAY ARRAY[
        int8send((entry).position),
        int8send((extract(epoch FROM (entry).at) * 1000000)::bigint), -- microseconds since 1970
        convert_to((entry).caller_id, 'UTF8'),
        convert_to((entry).role, 'UTF8'),
        convert_to((entry).unit, 'UTF8'),
        convert_to((entry).action, 'UTF8'),
        convert_to((entry).case_id, 'UTF8'),
        convert_to((entry).purpose, 'UTF8'),
        convert_to((entry).purpose_text, 'UTF8'),
        convert_to((entry).outcome, 'UTF8'),
        convert_to((entry).detail, 'UTF8'),
        int8send((extract(epoch FROM (entry).valid_until) * 1000000)::bigint),
        convert_to((entry).trace_id, 'UTF8')]
    LOOP
        hashed := hashed || CASE
            WHEN field IS NULL THEN '\x00'::bytea
            ELSE '\x01'::bytea || int4send(octet_length(field)) || field
        END;
    END LOOP;
    RETURN sha256(hashed);
END $$;

-- The only way in: any number of entries, in the order of the arrays, all or none. It runs with its owner's rights, for those
-- who may call it have none on the table.
CREATE FUNCTION append_access_log(
    caller_id text[], role text[], unit text[], action text[], case_id text[], purpose text[], purpose_text text[],
    outcome text[], detail text[], valid_for interval[], trace_id text[])
    RETURNS TABLE (logged_position bigint, logged_at timestamptz, logged_hash bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry public.access_log; -- first the last one of the log, then each that follows it
    asked record;
BEGIN
    -- Until the transaction ends, nobody else appends: two rows after the same head would fork the chain.
    LOCK TABLE public.access_log_turn IN EXCLUSIVE MODE;
    SELECT * INTO entry FROM public.access_log AS logged ORDER BY logged.position DESC LIMIT 1;
    FOR asked IN
        SELECT *
        FROM unnest(caller_id, role, unit, action, case_id, purpose, purpose_text, outcome, detail, valid_for, trace_id)
            WITH ORDINALITY AS given (caller_id, role, unit, action, case_id, purpose, purpose_text, outcome, detail,
                valid_for, trace_id, place)
        ORDER BY given.place
    LOOP
        entry.position := coalesce(entry.position, 0) + 1;
        entry.at := clock_timestamp();
        entry.caller_id := asked.caller_id;
        entry.role := asked.role;
        entry.unit := asked.unit;
        entry.action := asked.action;
        entry.case_id := asked.case_id;
        entry.purpose := asked.purpose;
        entry.purpose_text := asked.purpose_text;
        entry.outcome := asked.outcome;
        entry.detail := asked.detail;
        entry.valid_until := entry.at + asked.valid_for;
        entry.trace_id := asked.trace_id;
        entry.previous_hash := coalesce(entry.hash, decode(repeat('00', 32), 'hex'));
        entry.hash := public.access_log_hash(entry);
        INSERT INTO public.access_log SELECT entry.*;
        logged_position := entry.position;
        logged_at := entry.at;
        logged_hash := entry.hash;
        RETURN NEXT;
    END LOOP;
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

REVOKE ALL ON access_log, access_log_turn FROM PUBLIC;
REVOKE ALL ON FUNCTION access_log_hash(access_log), refuse_change_of_access_log(), active_access_grant(text, text),
    append_access_log(text[], text[], text[], text[], text[], text[], text[], text[], text[], interval[], text[]) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION active_access_grant(text, text),
    append_access_log(text[], text[], text[], text[], text[], text[], text[], text[], text[], interval[], text[]) TO egnevalg_log_writer;
GRANT SELECT ON access_log TO egnevalg_log_reader;
