package no.imdi.egnevalg.query.http;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Label;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.jspecify.annotations.Nullable;

/**
 * What codes are called in one language, each as it was called in a year. Code lists are named as they are published.
 */
public final class CodeLabels {

    private final CodeLists codeLists;
    private final Language language;
    private final Texts own;

    public CodeLabels(CodeLists codeLists, Language language) {
        this.codeLists = codeLists;
        this.language = language;
        this.own = Texts.beside(CodeLabels.class, "codes", language);
    }

    public Language language() {
        return language;
    }

    public CodeLabel of(String list, String code, int year) {
        return of(codeLists.label(list, code, year));
    }

    public CodeLabel of(String list, Enum<?> code, int year) {
        return of(list, code.name(), year);
    }

    /** What a code is called that stands in no published list, for the views alone have it. */
    public CodeLabel own(Enum<?> code) {
        return own(code.getDeclaringClass().getSimpleName(), code.name());
    }

    /** As {@link #own(Enum)}, with the name of the type and that of the code. */
    public CodeLabel own(String type, String code) {
        String key = type + "." + code;
        String shortLabel = own.get(key);
        return new CodeLabel(shortLabel, own.has(key + ".long") ? own.get(key + ".long") : shortLabel);
    }

    /**
     * Of a code that the access log tells, and that may be none of the list any more: then the code says what there is
     * to say.
     */
    public CodeLabel ofLogged(String list, String code, int year) {
        return codeLists.has(list, code) ? of(list, code, year) : new CodeLabel(code, code);
    }

    /** Null where there is no code. */
    public @Nullable CodeLabel ofNullable(String list, @Nullable String code, int year) {
        return code == null ? null : of(list, code, year);
    }

    /** What a service calls a category. */
    public CodeLabel category(AdviserService service, Category category, int year) {
        return of(codeLists.label(service, category, year));
    }

    /** What a service calls categories. */
    public List<CodeLabel> categories(AdviserService service, List<String> categories, int year) {
        return categories.stream()
                .map(category -> category(service, Category.valueOf(category), year))
                .toList();
    }

    public UnitLabels unit(Unit unit, int year) {
        return unit(
                unit.service().name(),
                unit.region() == null ? null : unit.region().name(),
                unit.posting(),
                year);
    }

    public UnitLabels unit(String service, @Nullable String region, @Nullable String posting, int year) {
        return new UnitLabels(
                of("adviserService", service, year),
                ofNullable("region", region, year),
                ofNullable("posting", posting, year));
    }

    private CodeLabel of(Label label) {
        return new CodeLabel(label.in(language), label.longIn(language));
    }
}
