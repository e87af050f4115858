package no.imdi.egnevalg.query.crosstables;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.query.crosstables.CrossTable.CrossTableCode;
import no.imdi.egnevalg.query.http.Texts;

/** The labels of measures, dimensions and codes, as used in the last year of the table. */
final class CrossTableLabels {

    private final CrossTableQuestion question;
    private final CodeLists codeLists;
    private final Language language;
    private final Texts texts;

    CrossTableLabels(CrossTableQuestion question, CodeLists codeLists, Language language) {
        this.question = question;
        this.codeLists = codeLists;
        this.language = language;
        this.texts = Texts.beside(CrossTableLabels.class, "crosstables", language);
    }

    String measure() {
        return texts.get("measure." + question.measure().nameOutside());
    }

    /** The explanation of the measure that is shown besides its name. */
    String counting() {
        return texts.get("counting." + question.measure().nameOutside());
    }

    CrossTableCode of(Dimension dimension) {
        return new CrossTableCode(dimension.nameOutside(), texts.get("dimension." + dimension.nameOutside()));
    }

    CrossTableCode of(AdviserService service) {
        return new CrossTableCode(service.name(), label(service));
    }

    CrossTableCode of(Dimension dimension, String code) {
        return new CrossTableCode(code, label(dimension, code));
    }

    private String label(Dimension dimension, String code) {
        return switch (dimension) {
            case SERVICE -> label(AdviserService.valueOf(code));
            case YEAR, ENTERED_YEAR -> code;
            case QUARTER -> texts.get("quarter", code.substring(code.length() - 1), code.substring(0, 4));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", language.locale()).format(YearMonth.parse(code));
            case CATEGORY -> category(Category.valueOf(code));
            case ANSWER -> texts.get("answer." + code);
            case RECIPIENT -> isService(code) ? label(AdviserService.valueOf(code)) : listed("agency", code);
            case REGION, POSTING ->
                code.equals(Facts.UNKNOWN) ? texts.get(code) : listed(dimension.nameOutside(), code);
            default -> listed(dimension.nameOutside(), code);
        };
    }

    private String category(Category category) {
        return question.services().size() == 1
                ? codeLists
                        .label(
                                question.services().getFirst(),
                                category,
                                question.years().to())
                        .in(language)
                : listed("category", category.name());
    }

    private static boolean isService(String code) {
        return Arrays.stream(AdviserService.values())
                .anyMatch(service -> service.name().equals(code));
    }

    private String label(AdviserService service) {
        return codeLists.label(service, question.years().to()).in(language);
    }

    private String listed(String list, String code) {
        return codeLists.label(list, code, question.years().to()).in(language);
    }
}
