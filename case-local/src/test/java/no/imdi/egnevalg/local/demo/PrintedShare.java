package no.imdi.egnevalg.local.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.AgeBand;
import no.imdi.egnevalg.kernel.codelist.Code;
import no.imdi.egnevalg.kernel.codelist.CodeList;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Gender;
import no.imdi.egnevalg.kernel.codelist.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * A share that the 2012 report prints.
 *
 * @param words what it is a share of, as the key figures put it
 * @param percent as printed; null where the report gives no number
 * @param exact the fraction behind it; null where the table does not tell
 */
record PrintedShare(
        AdviserService service,
        String words,
        @Nullable Double percent,
        @Nullable String exact) {

    private static final Set<AgeBand> UNDER_18 = EnumSet.range(AgeBand.AGE_0_12, AgeBand.AGE_16_17);
    private static final Map<String, Double> IN_WORDS = Map.of("one in five", 20.0, "one in four", 25.0);

    /** The data file, as far as shares go. */
    private record File(List<Figures> keyFigures) {}

    private record Figures(AdviserService service, @Nullable List<Statement> statements) {}

    private record Statement(
            String share,
            @Nullable Double printedPercent,
            @Nullable String printed,
            @Nullable String exact) {

        PrintedShare of(AdviserService service) {
            Double percent = printedPercent != null || printed == null ? printedPercent : IN_WORDS.get(printed);
            return new PrintedShare(service, share, percent, exact);
        }
    }

    static Stream<PrintedShare> all() {
        File file = DemoResources.read("key-figures-2012.json", File.class);
        return file.keyFigures().stream()
                .flatMap(figures -> Objects.requireNonNullElse(figures.statements(), List.<Statement>of()).stream()
                        .map(statement -> statement.of(figures.service())));
    }

    /** Which cases the words mean. */
    Predicate<Registration> cases() {
        return switch (words) {
            case "girls" -> one -> one.gender() == Gender.FEMALE;
            case "under 18" -> one -> UNDER_18.contains(one.ageBand());
            case "referred by first-line services together" -> referredBy(firstLine());
            default ->
                words.startsWith("referred by ")
                        ? referredBy(sourcesIn(words))
                        : one -> one.category().name().equals(words);
        };
    }

    static Set<ReferralSource> firstLine() {
        CodeList<?> sources = Objects.requireNonNull(CodeLists.load().all().get("referralSource"));
        return sources.codes().stream()
                .map(Code.class::cast)
                .filter(code -> Boolean.TRUE.equals(code.firstLine()))
                .map(code -> ReferralSource.valueOf(code.code()))
                .collect(Collectors.toSet());
    }

    /** The words name the sources by their codes, such as "referred by SCHOOL, POLICE or UDI". */
    private static Set<ReferralSource> sourcesIn(String words) {
        List<String> codes = List.of(words.split("\\W+", -1));
        return Arrays.stream(ReferralSource.values())
                .filter(source -> codes.contains(source.name()))
                .collect(Collectors.toSet());
    }

    private static Predicate<Registration> referredBy(Set<ReferralSource> sources) {
        return one -> sources.contains(one.referralSource());
    }
}
