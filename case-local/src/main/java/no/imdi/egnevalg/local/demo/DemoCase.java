package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.Objects;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/**
 * A made-up case.
 *
 * @param registeredOn the day it is entered into the register; never before the day it was opened
 */
public record DemoCase(AdviserService service, Registration registration, LocalDate registeredOn) {

    public DemoCase {
        Objects.requireNonNull(service);
        if (registeredOn.isBefore(registration.openedOn())) {
            throw new IllegalArgumentException("A case cannot be registered before it is opened");
        }
    }

    /** Where it is worked on at first. */
    public Unit unit() {
        return Unit.of(service, registration);
    }
}
