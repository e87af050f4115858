#!/usr/bin/env bash
# Draws the passwords and the keysets that compose.yaml mounts, into the folder given or into docker/secrets. Those there are, it leaves alone.
set -euo pipefail
folder=${1:-$(dirname "$0")/secrets}

# The folder keeps other users of this machine out. The files must be readable by the accounts inside the containers, which
# have other numbers than you, and see the files only and not the folder.
mkdir -p "$folder"
chmod 0700 "$folder"

# Letters and digits only: one of the passwords becomes part of an address.
password() {
    head -c 24 /dev/urandom | od -An -v -t x1 | tr -d ' \n'
}

# One AES-256-GCM key as Tink writes it in JSON. Its value is a protocol buffer: field 3, length 32, and the key.
master_keyset() {
    local id value
    id=$(($(head -c 4 /dev/urandom | od -An -v -t u4) % 2147483647 + 1))
    value=$({ printf '\032\040' && head -c 32 /dev/urandom; } | base64 | tr -d '\n')
    printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey",' "$id"
    printf '"value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"TINK"}]}' "$value" "$id"
}

# One Ed25519 key as Tink writes it. Its value is a protocol buffer: field 2, length 32, the private key; field 3, length 34, the
# public key as field 2 of its own. In the DER that OpenSSL writes, each is the last 32 bytes.
signing_keyset() {
    local id value pem
    id=$(($(head -c 4 /dev/urandom | od -An -v -t u4) % 2147483647 + 1))
    pem=$(openssl genpkey -algorithm ed25519)
    value=$({
        printf '\022\040' && openssl pkey -outform DER <<<"$pem" | tail -c 32
        printf '\032\042\022\040' && openssl pkey -pubout -outform DER <<<"$pem" | tail -c 32
    } | base64 | tr -d '\n')
    printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.Ed25519PrivateKey",' "$id"
    printf '"value":"%s","keyMaterialType":"ASYMMETRIC_PRIVATE"},"status":"ENABLED","keyId":%s,"outputPrefixType":"RAW"}]}' "$value" "$id"
}

draw() {
    case $1 in
    master-keyset) master_keyset ;;
    signing-keyset) signing_keyset ;;
    *) password ;;
    esac
}

for name in \
    postgres-superuser-password \
    postgres-owner-password \
    postgres-writer-password \
    postgres-reader-password \
    postgres-key-reader-password \
    postgres-log-writer-password \
    postgres-log-reader-password \
    mongodb-root-password \
    mongodb-query-password \
    master-keyset \
    signing-keyset; do
    if [[ -e $folder/$name ]]; then
        echo "$folder/$name is kept"
    else
        draw "$name" >"$folder/$name"
        chmod 0444 "$folder/$name"
        echo "$folder/$name is new"
    fi
done
