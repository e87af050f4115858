#!/usr/bin/env bash
# The accounts of the event log. The postgres image runs this once, when it has made an empty database; the migrations in
# case-command give the accounts their rights. The superuser stays inside the container: no service knows its password.
set -euo pipefail

for account in owner writer reader key-reader log-writer log-reader; do
    if [[ ! -s /run/secrets/postgres-$account-password ]]; then
        echo >&2 "The password of the database account egnevalg_${account//-/_} is missing; see docker/README.md"
        exit 1
    fi
done

# Quoted, so that the shell leaves it alone: psql itself reads the passwords, and they appear on no command line.
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\set owner_password `cat /run/secrets/postgres-owner-password`
\set writer_password `cat /run/secrets/postgres-writer-password`
\set reader_password `cat /run/secrets/postgres-reader-password`
\set key_reader_password `cat /run/secrets/postgres-key-reader-password`
\set log_writer_password `cat /run/secrets/postgres-log-writer-password`
\set log_reader_password `cat /run/secrets/postgres-log-reader-password`

-- A statement that fails would be logged, password and all.
SET log_min_error_statement = panic;

-- Nobody uses up the connections of another: docs/operations.md says how they were counted.
CREATE ROLE egnevalg_owner LOGIN PASSWORD :'owner_password' CONNECTION LIMIT 5;
CREATE ROLE egnevalg_writer LOGIN PASSWORD :'writer_password' CONNECTION LIMIT 32;
CREATE ROLE egnevalg_reader LOGIN PASSWORD :'reader_password' CONNECTION LIMIT 20;
CREATE ROLE egnevalg_key_reader LOGIN PASSWORD :'key_reader_password' CONNECTION LIMIT 4;
CREATE ROLE egnevalg_log_writer LOGIN PASSWORD :'log_writer_password' CONNECTION LIMIT 16;
CREATE ROLE egnevalg_log_reader LOGIN PASSWORD :'log_reader_password' CONNECTION LIMIT 6;

-- The owner makes the tables and is no superuser: what the others may do, it decides, and only in this database.
ALTER DATABASE :"DBNAME" OWNER TO egnevalg_owner;
-- By default everybody may connect to every database, and fill the disk with temporary tables.
REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"DBNAME"
    TO egnevalg_writer, egnevalg_reader, egnevalg_key_reader, egnevalg_log_writer, egnevalg_log_reader;

-- Everybody may make large objects too, which lie in no table.
REVOKE EXECUTE ON FUNCTION lo_close(int), lo_creat(int), lo_create(oid), lo_export(oid, text),
    lo_from_bytea(oid, bytea), lo_get(oid), lo_get(oid, bigint, int), lo_import(text), lo_import(text, oid),
    lo_lseek(int, int, int), lo_lseek64(int, bigint, int), lo_open(oid, int), lo_put(oid, bigint, bytea),
    lo_tell(int), lo_tell64(int), lo_truncate(int, int), lo_truncate64(int, bigint), lo_unlink(oid),
    loread(int, int), lowrite(int, bytea) FROM PUBLIC;
SQL
