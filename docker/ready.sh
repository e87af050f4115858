#!/usr/bin/env bash
# Says by its exit code whether the service on the given port of this container is ready. The image has no HTTP client, and
# a second JVM every few seconds would be a dear one; bash can speak this much HTTP by itself.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:?which port}"
printf 'GET /actuator/health/readiness HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r _ status _ <&3
[[ $status == 200 ]]
