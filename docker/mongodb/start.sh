#!/usr/bin/env bash
# A replica set that asks for passwords must have a key by which its members know each other, readable by mongod alone. This
# one has a single member, so its key need not be kept: it is drawn at each start, in memory.
set -euo pipefail
umask 077
head -c 96 /dev/urandom | base64 -w 0 >/tmp/replica-set-key
exec docker-entrypoint.sh mongod --keyFile /tmp/replica-set-key "$@"
