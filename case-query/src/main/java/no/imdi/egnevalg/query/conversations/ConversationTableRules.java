package no.imdi.egnevalg.query.conversations;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.access.rights.Right;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.conversations.ConversationLogs.MonthCount;
import no.imdi.egnevalg.query.conversations.ConversationLogs.ServiceMonth;
import no.imdi.egnevalg.query.conversations.ConversationTable.Average;
import no.imdi.egnevalg.query.conversations.ConversationTable.Month;
import no.imdi.egnevalg.query.conversations.ConversationTable.Total;
import no.imdi.egnevalg.query.conversations.ConversationTable.Year;
import org.jspecify.annotations.Nullable;

/**
 * Makes years from months. A month without a count is not zero: it is left out of sums and averages. A month that has
 * not ended is left out of averages, because its count may still grow.
 */
final class ConversationTableRules {

    private static final String NOT_IN_USE = ".";
    private static final String NOT_RECORDED = "..";

    private ConversationTableRules() {}

    /**
     * Makes a year of a service.
     *
     * @param status why the service has no figures of the year; null where the months have figures or reasons of their
     *     own
     */
    static Year year(
            ServiceProfile service,
            int year,
            Map<ServiceMonth, MonthCount> sums,
            @Nullable String status,
            YearMonth thisMonth) {
        String otherwise = mayRecord(service.code()) ? Objects.requireNonNullElse(status, NOT_RECORDED) : NOT_IN_USE;
        Map<ServiceMonth, MonthCount> known = status == null ? sums : Map.of();
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> month(month, known, service, otherwise))
                .toList();
        List<Integer> counts = counts(months.stream());
        List<Integer> whole = counts(
                months.stream().filter(month -> YearMonth.parse(month.month()).isBefore(thisMonth)));
        return new Year(
                year,
                months,
                counts.isEmpty() ? new Total(null, otherwise) : new Total(sum(counts), null),
                Average.of(sum(whole), whole.size()));
    }

    /** True where the roles of the service may record conversations. */
    static boolean mayRecord(AdviserService service) {
        return Right.RECORD_CONVERSATIONS.belongsTo(Role.in(service));
    }

    private static List<Integer> counts(Stream<Month> months) {
        return months.flatMap(month -> Stream.ofNullable(month.value())).toList();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static Month month(
            YearMonth month, Map<ServiceMonth, MonthCount> sums, ServiceProfile service, String otherwise) {
        MonthCount count = sums.get(new ServiceMonth(service.code(), month));
        return count == null
                ? new Month(month.toString(), null, null, otherwise)
                : new Month(month.toString(), count.conversations(), count.units(), null);
    }
}
