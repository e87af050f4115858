package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.util.Map;
import no.imdi.egnevalg.kernel.codelist.AdviserService;

/**
 * Something that counts.
 *
 * @param service the service under which it counts
 * @param month the month in which it counts
 * @param traits the code of each dimension of the measure
 */
record Fact(CaseMeasure measure, AdviserService service, YearMonth month, Map<Dimension, String> traits, int times) {}
