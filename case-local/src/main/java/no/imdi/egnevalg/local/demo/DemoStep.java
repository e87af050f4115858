package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.jspecify.annotations.Nullable;

/** Something that is entered into the register on a day of the demo. */
public sealed interface DemoStep {

    /** The day on which it is entered. */
    LocalDate on();

    /**
     * A case is opened.
     *
     * @param number of the case among the demo's
     */
    record Opening(LocalDate on, int number, DemoCase opened) implements DemoStep {}

    /**
     * An act on a case.
     *
     * @param by the unit whose act it is
     * @param path what follows the case in the address; a name in braces stands for an id that an earlier answer gave
     * @param name under which the id is remembered that the answer gives to a new referral or concern; null where it
     *     gives none
     * @param receiver number of the case that the recipient of a referral opens by it; null where no case is opened
     */
    record Act(
            LocalDate on,
            int number,
            Unit by,
            String path,
            Map<String, Object> body,
            @Nullable String name,
            @Nullable Integer receiver)
            implements DemoStep {}

    /** A school counts the conversations of a month that belong to no case. */
    record Conversations(LocalDate on, String posting, YearMonth period, int conversations) implements DemoStep {}

    /**
     * Something happens in national housing.
     *
     * @param path what follows housing in the address; {@code {offer}} stands for the id of the offer
     * @param offer number of the offer among the demo's; null where it concerns none
     */
    record Housing(LocalDate on, String path, @Nullable Integer offer, Map<String, Object> body) implements DemoStep {}
}
