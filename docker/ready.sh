#!/usr/bin/env bash
# Says by its exit code whether a path on a port of this container answers with 200. The images have no HTTP client, and a
# second JVM every few seconds would be a dear one; bash can speak this much HTTP by itself.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:?which port}"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${2:?which path}" >&3
read -r _ status _ <&3
[[ $status == 200 ]]
