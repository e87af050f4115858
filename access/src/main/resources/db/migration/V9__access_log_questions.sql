-- What a reader asked: the address, and the parameters that hold codes, days and numbers.
ALTER TABLE access_log ADD COLUMN question text;
ALTER TABLE access_log ADD CONSTRAINT a_question_is_short CHECK (octet_length(question) <= 2000);

-- Whoever has the password of the log writer can write any entry, but no grant that outlasts a shift. Not for the rows there are:
-- none of them can be changed, and active_access_grant holds them to it.
ALTER TABLE access_log ADD CONSTRAINT a_grant_ends_within_three_hours
    CHECK (valid_until <= at + interval '3 hours') NOT VALID;

CREATE INDEX access_log_grants_by_time ON access_log (caller_id, action, at) WHERE valid_until IS NOT NULL;

-- As in V3, and the question where there is one. Rows from before have none, and their hashes are what they were; as every field
-- says its length, no row with a question has the bytes of one without.
CREATE OR REPLACE FUNCTION access_log_hash(entry access_log) RETURNS bytea
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
    IF (entry).question IS NOT NULL THEN
        field := convert_to((entry).question, 'UTF8');
        hashed := hashed || '\x01'::bytea || int4send(octet_length(field)) || field;
    END IF;
    RETURN sha256(hashed);
END $$;

DROP FUNCTION append_access_log(text[], text[], text[], text[], text[], text[], text[], text[], text[], interval[], text[]);

-- The only way in, as in V3. The last two may be left out, as an instance does that is still of the version before. most_a_day
-- refuses a grant to who has had so many by the same act in 24 hours: here and not before, for requests may come at the same moment.
CREATE FUNCTION append_access_log(
    caller_id text[], role text[], unit text[], action text[], case_id text[], purpose text[], purpose_text text[],
    outcome text[], detail text[], valid_for interval[], trace_id text[],
    question text[] DEFAULT NULL, most_a_day integer[] DEFAULT NULL)
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
        FROM unnest(caller_id, role, unit, action, case_id, purpose, purpose_text, outcome, detail, valid_for, trace_id,
                question, most_a_day)
            WITH ORDINALITY AS given (caller_id, role, unit, action, case_id, purpose, purpose_text, outcome, detail,
                valid_for, trace_id, question, most_a_day, place)
        ORDER BY given.place
    LOOP
        entry.position := coalesce(entry.position, 0) + 1;
        entry.at := clock_timestamp();
        -- Counted for the few entries that have a limit, and not for every row of a list.
        IF asked.most_a_day IS NOT NULL THEN
            IF asked.most_a_day <= (
                SELECT count(*) FROM public.access_log AS logged
                WHERE logged.caller_id = asked.caller_id AND logged.action = asked.action
                AND logged.valid_until IS NOT NULL AND logged.at > entry.at - interval '24 hours')
            THEN
                RAISE EXCEPTION 'Somebody has had as many grants as a day allows' USING ERRCODE = 'EV429';
            END IF;
        END IF;
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
        entry.question := asked.question;
        entry.previous_hash := coalesce(entry.hash, decode(repeat('00', 32), 'hex'));
        entry.hash := public.access_log_hash(entry);
        INSERT INTO public.access_log SELECT entry.*;
        logged_position := entry.position;
        logged_at := entry.at;
        logged_hash := entry.hash;
        RETURN NEXT;
    END LOOP;
END $$;

-- As in V3, and never for longer than three hours, whatever a row says that was written before that was checked.
CREATE OR REPLACE FUNCTION active_access_grant(caller_id text, case_id text)
    RETURNS TABLE (granted_action text, granted_purpose text, granted_position bigint, granted_until timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT logged.action, logged.purpose, logged.position, least(logged.valid_until, logged.at + interval '3 hours')
    FROM public.access_log AS logged
    WHERE logged.caller_id = $1 AND logged.case_id = $2 AND logged.valid_until > clock_timestamp()
    AND logged.at > clock_timestamp() - interval '3 hours'
    ORDER BY logged.position DESC
    LIMIT 1
$$;

REVOKE ALL ON FUNCTION append_access_log(text[], text[], text[], text[], text[], text[], text[], text[], text[], interval[],
    text[], text[], integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_access_log(text[], text[], text[], text[], text[], text[], text[], text[], text[], interval[],
    text[], text[], integer[]) TO egnevalg_log_writer;
