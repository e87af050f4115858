package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Agency;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Posting;
import no.imdi.egnevalg.kernel.codelist.Requirement;
import no.imdi.egnevalg.kernel.codelist.ServiceProfile;
import no.imdi.egnevalg.query.http.YearSpan;

/** The codes that a table shows, including those that do not occur, and which of them are possible. */
final class Codes {

    private final CrossTableQuestion question;
    private final CodeLists codeLists;
    private final int thisYear;

    Codes(CrossTableQuestion question, CodeLists codeLists, int thisYear) {
        this.question = question;
        this.codeLists = codeLists;
        this.thisYear = thisYear;
    }

    /**
     * Returns the codes in the order of their list. Codes that occur without being listed for these services are added:
     * categories in their usual order, other codes at the end.
     */
    List<String> of(Dimension dimension, Collection<String> occurring) {
        List<String> listed = listed(dimension);
        Stream<String> others = occurring.stream()
                .distinct()
                .filter(code -> !listed.contains(code))
                .sorted();
        Stream<String> all = Stream.concat(listed.stream(), others);
        return dimension == Dimension.CATEGORY
                ? all.sorted(Comparator.comparing(Category::valueOf)).toList()
                : all.toList();
    }

    private List<String> listed(Dimension dimension) {
        YearSpan years = question.years();
        return switch (dimension) {
            case SERVICE -> names(question.services().stream());
            case YEAR -> years(years.from(), years.to());
            case QUARTER ->
                months().filter(Quarters::isBegunBy).map(Quarters::of).toList();
            case MONTH -> months().map(YearMonth::toString).toList();
            case CATEGORY -> names(Arrays.stream(Category.values()).filter(this::isRow));
            case REGION -> withUnknown(dimension.listedCodes());
            case POSTING -> withUnknown(postings());
            case RECIPIENT ->
                names(Stream.concat(Arrays.stream(AdviserService.values()), Arrays.stream(Agency.values())));
            case ENTERED_YEAR -> years(years.from(), Math.max(years.from(), thisYear));
            default -> dimension.listedCodes();
        };
    }

    private boolean isRow(Category category) {
        return question.services().stream()
                .anyMatch(service -> codeLists.service(service).row(category).isPresent());
    }

    private List<String> postings() {
        return Objects.requireNonNull(codeLists.all().get("posting")).codes().stream()
                .map(Posting.class::cast)
                .filter(posting -> question.services().contains(posting.service()))
                .map(Posting::code)
                .toList();
    }

    private Stream<YearMonth> months() {
        return IntStream.rangeClosed(question.years().from(), question.years().to())
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(year, month)));
    }

    private static List<String> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
    }

    private static List<String> names(Stream<? extends Enum<?>> codes) {
        return codes.<String>map(Enum::name).toList();
    }

    private static List<String> withUnknown(List<String> codes) {
        return Stream.concat(codes.stream(), Stream.of(Facts.UNKNOWN)).toList();
    }

    /** True where a case that the service opens in the year can have the code. */
    boolean isPossible(Dimension dimension, String code, AdviserService service, int year) {
        ServiceProfile profile = codeLists.service(service);
        return switch (dimension) {
            case CATEGORY -> profile.records(Category.valueOf(code), year);
            case POSTING -> isPossible(code, profile.posting(), isPostingOf(code, service));
            case REGION -> isPossible(code, profile.region(), true);
            case ENTERED_YEAR -> isPossible(Integer.parseInt(code), year);
            default -> true;
        };
    }

    /**
     * A late registration is entered in a later year than the one it counts in; everything else in the same year or
     * later.
     */
    private boolean isPossible(int entered, int year) {
        return question.measure() == CaseMeasure.LATE_REGISTRATIONS ? entered > year : entered >= year;
    }

    private static boolean isPossible(String code, Requirement requirement, boolean isOfService) {
        return code.equals(Facts.UNKNOWN)
                ? requirement != Requirement.REQUIRED
                : requirement != Requirement.NONE && isOfService;
    }

    private boolean isPostingOf(String code, AdviserService service) {
        return codeLists
                .posting(code)
                .filter(posting -> posting.service() == service)
                .isPresent();
    }
}
