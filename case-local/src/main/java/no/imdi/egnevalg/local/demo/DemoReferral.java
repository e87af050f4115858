package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/** What is sent to refer a case, and to take a referral up. */
final class DemoReferral {

    private DemoReferral() {}

    static Map<String, Object> sending(DemoCase receiver, LocalDate on) {
        return Map.of(
                "on",
                on.toString(),
                "to",
                Map.of("unit", unit(receiver)),
                "reason",
                receiver.service() == AdviserService.INTEGRATION_ADVISER ? "PERSON_ABROAD" : "EXPERTISE",
                "urgency",
                "URGENT");
    }

    static Map<String, Object> toAgency(String agency, String reason) {
        return Map.of("to", Map.of("agency", agency), "reason", reason);
    }

    /** The receiving case as its own service registers it. */
    static Map<String, Object> acceptance(DemoCase receiver) {
        Registration registration = receiver.registration();
        return Map.of(
                "on", registration.openedOn().toString(),
                "category", registration.category().name(),
                "secondaryCategories",
                        registration.secondaryCategories().stream()
                                .map(Enum::name)
                                .toList(),
                "ageBand", registration.ageBand().name(),
                "gender", registration.gender().name());
    }

    private static Map<String, Object> unit(DemoCase receiver) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("service", receiver.service().name());
        if (receiver.registration().region() != null) {
            unit.put("region", receiver.registration().region().name());
        }
        if (receiver.registration().posting() != null) {
            unit.put("posting", receiver.registration().posting());
        }
        return unit;
    }
}
