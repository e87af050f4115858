package no.imdi.egnevalg.query.conversations;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.conversations.ConversationLogs.MonthCount;
import no.imdi.egnevalg.query.conversations.ConversationLogs.ServiceMonth;
import no.imdi.egnevalg.query.conversations.ConversationTable.Average;
import no.imdi.egnevalg.query.conversations.ConversationTable.Month;
import no.imdi.egnevalg.query.conversations.ConversationTable.Total;
import no.imdi.egnevalg.query.conversations.ConversationTable.Year;

/** How months become years. A month without a count is not zero: it is left out of sums and averages. */
final class ConversationTableRules {

    private static final String DID_NOT_EXIST = ".";
    private static final String NOT_RECORDED = "..";

    private ConversationTableRules() {}

    static Year year(ServiceProfile service, int year, Map<ServiceMonth, MonthCount> sums) {
        String otherwise = year < service.existsFrom() ? DID_NOT_EXIST : NOT_RECORDED;
        List<Month> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> month(month, sums, service, otherwise))
                .toList();
        List<Integer> counts =
                months.stream().map(Month::value).filter(Objects::nonNull).toList();
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        return counts.isEmpty()
                ? new Year(year, months, new Total(null, otherwise), null)
                : new Year(year, months, new Total(total, null), Average.of(total, counts.size()));
    }

    private static Month month(
            YearMonth month, Map<ServiceMonth, MonthCount> sums, ServiceProfile service, String otherwise) {
        MonthCount count = sums.get(new ServiceMonth(service.code(), month));
        return count == null
                ? new Month(month.toString(), null, null, otherwise)
                : new Month(month.toString(), count.conversations(), count.units(), null);
    }
}
