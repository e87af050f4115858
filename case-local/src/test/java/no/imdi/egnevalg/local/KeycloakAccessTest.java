package no.imdi.egnevalg.local;

import no.imdi.egnevalg.local.keycloak.RunningKeycloak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** Asks every endpoint as every role with tokens of a real Keycloak. */
@Tag("keycloak")
class KeycloakAccessTest extends EndpointAccessTest {

    private final RunningKeycloak keycloak = RunningKeycloak.start();

    @Override
    EmptyRun startRun() {
        return EmptyRun.start(keycloak);
    }

    @AfterAll
    void stopKeycloak() {
        keycloak.close();
    }
}
