package no.imdi.egnevalg.query.timeline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.codelist.Language;
import no.imdi.egnevalg.kernel.codelist.Role;
import no.imdi.egnevalg.query.http.CodeLabel;
import no.imdi.egnevalg.query.http.CodeLabels;
import org.jspecify.annotations.Nullable;

/** The labels of entries and their codes in one language. Codes always have their current labels. */
final class Words {

    private final CodeLists codeLists;
    private final CodeLabels labels;
    private final Language language;
    private final ResourceBundle texts;
    private final int year;

    Words(CodeLists codeLists, Language language, LocalDate today) {
        this.year = today.getYear();
        this.codeLists = codeLists;
        this.labels = new CodeLabels(codeLists, language);
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "no.imdi.egnevalg.query.timeline.entries",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String what(EntryKind what) {
        return texts.getString("what." + what.name());
    }

    Timeline.Detail detail(StoredEntry.Field field) {
        return new Timeline.Detail(field.name(), field(field.name()), values(field.list(), field.values()));
    }

    Timeline.Change change(StoredEntry.Change change) {
        return new Timeline.Change(
                change.name(),
                field(change.name()),
                values(change.list(), change.from()),
                values(change.list(), change.to()));
    }

    Timeline.Who who(Actors.Who who) {
        Role role = who.role();
        AdviserService service = who.service();
        return new Timeline.Who(
                who.id().equals(Tombstone.NOBODY) ? null : who.id(),
                role == null ? null : value("role", role.name()),
                service == null ? null : value("adviserService", service.name()));
    }

    Timeline.ServiceLabels services(CaseHistory history) {
        return new Timeline.ServiceLabels(
                labels.of("adviserService", history.service(), year),
                labels.of("adviserService", history.scope().ownerService(), year));
    }

    Timeline.Counted counted(Counting counting, AdviserService service) {
        String name = codeLists.label(service, counting.year()).in(language);
        // The year as text, because a number would be formatted with a thousands separator.
        String text = new MessageFormat(texts.getString(counting.counts() ? "counts" : "countsNot"), Locale.ROOT)
                .format(new Object[] {Integer.toString(counting.year()), name});
        return new Timeline.Counted(counting.counts(), counting.year(), service.name(), text);
    }

    private String field(String name) {
        return texts.getString("field." + name);
    }

    private List<Timeline.Value> values(@Nullable String list, List<String> values) {
        return values.stream().map(value -> value(list, value)).toList();
    }

    private Timeline.Value value(@Nullable String list, String code) {
        if (list == null) {
            return new Timeline.Value(code, null, null);
        }
        CodeLabel label = labels.of(list, code, year);
        return new Timeline.Value(code, label.shortLabel(), label.longLabel());
    }
}
