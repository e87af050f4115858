package no.imdi.egnevalg.query.http;

import java.util.List;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.Category;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Label;
import no.imdi.egnevalg.kernel.codelist.Language;
import org.jspecify.annotations.Nullable;

/** The labels of codes in one language, as used in a given year. Code lists have their published names. */
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

    /** Returns the label of a code that is in no published list, because only the views use it. */
    public CodeLabel own(Enum<?> code) {
        return own(code.getDeclaringClass().getSimpleName(), code.name());
    }

    /** As {@link #own(Enum)}, by the name of the type and that of the code. */
    public CodeLabel own(String type, String code) {
        String key = type + "." + code;
        String shortLabel = own.get(key);
        return new CodeLabel(shortLabel, own.has(key + ".long") ? own.get(key + ".long") : shortLabel);
    }

    /** Returns the label of a code from the access log. A code that is no longer in its list is its own label. */
    public CodeLabel ofLogged(String list, String code, int year) {
        return codeLists.has(list, code) ? of(list, code, year) : new CodeLabel(code, code);
    }

    /** Returns null where there is no code. */
    public @Nullable CodeLabel ofNullable(String list, @Nullable String code, int year) {
        return code == null ? null : of(list, code, year);
    }

    /** Returns the label that a service has for a category. */
    public CodeLabel category(AdviserService service, Category category, int year) {
        return of(codeLists.label(service, category, year));
    }

    /** Returns the labels that a service has for categories. */
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
