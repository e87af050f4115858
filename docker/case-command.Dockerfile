# case-command as a container image. From the root of the project, with BuildKit (any Docker since 23) or buildah:
#   docker build -f docker/case-command.Dockerfile -t case-command .

# The stage "build" is the same in every Dockerfile here, so that all services are compiled once and cached together.
FROM eclipse-temurin:25.0.4.1_1-jdk-noble AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
# Maven wants the pom of every module, of those it does not build as well.
COPY shared-kernel/pom.xml shared-kernel/
COPY shared-http/pom.xml shared-http/
COPY embedded-stores/pom.xml embedded-stores/
COPY sealing/pom.xml sealing/
COPY access/pom.xml access/
COPY demo-issuer/pom.xml demo-issuer/
COPY case-command/pom.xml case-command/
COPY case-query/pom.xml case-query/
COPY case-local/pom.xml case-local/
COPY benchmarks/pom.xml benchmarks/
COPY faults/pom.xml faults/
# The services, what they are made of, and what their tests are: Maven wants that too, but no image gets it.
COPY shared-kernel/src shared-kernel/src
COPY shared-http/src shared-http/src
COPY embedded-stores/src embedded-stores/src
COPY sealing/src sealing/src
COPY access/src access/src
COPY demo-issuer/src demo-issuer/src
COPY case-command/src case-command/src
COPY case-query/src case-query/src
# Tests, format and static analysis run where the code is written; an image is built of what has passed them.
RUN --mount=type=cache,id=egnevalg-maven,target=/root/.m2,sharing=locked \
    sh mvnw -B -ntp -P '!static-checks' -Dmaven.test.skip=true -pl case-command,case-query -am package
# In layers, what changes least first: a new version of a service is a few hundred kilobytes on top of the same libraries.
RUN set -e; for service in case-command case-query; do \
      java -Djarmode=tools -jar "$service"/target/"$service"-*-exec.jar \
        extract --layers --destination "layers/$service" --application-filename "$service.jar"; \
    done

FROM eclipse-temurin:25.0.4.1_1-jre-noble
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin egnevalg
WORKDIR /app
COPY --chmod=0555 docker/ready.sh /usr/local/bin/ready
# Owned by root and not writable: the service writes nothing but to /tmp.
COPY --from=build /build/layers/case-command/dependencies/ ./
COPY --from=build /build/layers/case-command/snapshot-dependencies/ ./
COPY --from=build /build/layers/case-command/application/ ./
# By number, so that an orchestrator that asks for "not root" can tell.
USER 10001:10001
EXPOSE 8081 8091
# Written out here and not in JAVA_TOOL_OPTIONS, which stays free for whoever runs the image, and cannot undo these by chance.
#   MaxRAMPercentage: of the container's memory; the rest is for threads, code, class data and buffers
#   ExitOnOutOfMemoryError: a service that is short of memory is restarted, not left half alive
#   no core dumps, no heap dumps: they would hold cases in clear text, where nobody looks after them
#   axoniq.update-checker: nothing in here calls home
ENTRYPOINT ["java", \
    "-XX:MaxRAMPercentage=60", \
    "-XX:+ExitOnOutOfMemoryError", \
    "-XX:-CreateCoredumpOnCrash", \
    "-Daxoniq.update-checker.disabled=true", \
    "-jar", "case-command.jar"]
# No HEALTHCHECK: Kubernetes does not read it, and images in the OCI format have no place for it. Whoever runs the image
# asks /actuator/health/liveness on port 8091, or runs "ready 8091 /actuator/health/liveness" in the container, as compose.yaml does.

ARG VERSION=dev
ARG REVISION=unknown
LABEL org.opencontainers.image.title="case-command" \
      org.opencontainers.image.description="Egne valg: takes acts on cases and keeps the events they lead to" \
      org.opencontainers.image.vendor="IMDi" \
      org.opencontainers.image.version="$VERSION" \
      org.opencontainers.image.revision="$REVISION" \
      org.opencontainers.image.base.name="docker.io/library/eclipse-temurin:25.0.4.1_1-jre-noble"
