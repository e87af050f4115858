#!/usr/bin/env bash
# Draws the passwords that compose.yaml mounts, into the folder given or into docker/secrets. Those there are, it leaves alone.
set -euo pipefail
folder=${1:-$(dirname "$0")/secrets}

# The folder keeps other users of this machine out. The files must be readable by the accounts inside the containers, which
# have other numbers than you, and see the files only and not the folder.
mkdir -p "$folder"
chmod 0700 "$folder"

for name in \
    postgres-superuser-password \
    postgres-owner-password \
    postgres-writer-password \
    postgres-reader-password \
    mongodb-root-password \
    mongodb-query-password; do
    if [[ -e $folder/$name ]]; then
        echo "$folder/$name is kept"
    else
        # Letters and digits only: one of them becomes part of an address.
        head -c 24 /dev/urandom | od -An -v -t x1 | tr -d ' \n' >"$folder/$name"
        chmod 0444 "$folder/$name"
        echo "$folder/$name is new"
    fi
done
