package no.imdi.egnevalg.kernel.eventjson;

import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.historicalcounts.HistoricalCountsImported;

/** The names under which events stand in the log. They outlive the classes: a class may move, its name here may not. */
public final class EventTypes {

    /** Name in the log → class that reads it. */
    public static final Map<String, Class<?>> BY_NAME = Map.of(
            "CaseFileOpened", CaseFileOpened.class,
            "RegistrationCorrected", RegistrationCorrected.class,
            "CaseFileVoided", CaseFileVoided.class,
            "HistoricalCountsImported", HistoricalCountsImported.class);

    private EventTypes() {}
}
