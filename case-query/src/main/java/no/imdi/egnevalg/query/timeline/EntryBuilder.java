package no.imdi.egnevalg.query.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.ReferralRecipient;
import no.imdi.egnevalg.kernel.casefile.Registration;
import no.imdi.egnevalg.kernel.casefile.Unit;
import no.imdi.egnevalg.kernel.codelist.AdviserService;
import org.jspecify.annotations.Nullable;

/** Builds an entry from codes and days. */
final class EntryBuilder {

    private static final String POSTING = "posting";

    private final EntryKind what;
    private final LocalDate date;
    private final List<StoredEntry.Field> details = new ArrayList<>();
    private final List<StoredEntry.Change> changes = new ArrayList<>();
    private @Nullable AdviserService service;
    private @Nullable String concernId;
    private @Nullable String referralId;
    private @Nullable String otherCaseId;
    private @Nullable StoredNote note;

    private EntryBuilder(EntryKind what, LocalDate date) {
        this.what = what;
        this.date = date;
    }

    static EntryBuilder entry(EntryKind what, LocalDate date) {
        return new EntryBuilder(what, date);
    }

    EntryBuilder concern(String id) {
        concernId = id;
        return this;
    }

    EntryBuilder referral(String id) {
        referralId = id;
        return this;
    }

    EntryBuilder otherCase(@Nullable String id) {
        otherCaseId = id;
        return this;
    }

    EntryBuilder note(NoteWritten it) {
        note = new StoredNote(it.noteId(), it.aboutVersion(), it.text());
        return this;
    }

    EntryBuilder code(String name, @Nullable Enum<?> code) {
        return code == null ? this : codes(name, List.of(code));
    }

    EntryBuilder codes(String name, List<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            details.add(new StoredEntry.Field(name, listOf(codes), names(codes)));
        }
        return this;
    }

    EntryBuilder day(String name, @Nullable LocalDate day) {
        if (day != null) {
            details.add(new StoredEntry.Field(name, null, List.of(day.toString())));
        }
        return this;
    }

    private EntryBuilder posting(String name, @Nullable String code) {
        if (code != null) {
            details.add(new StoredEntry.Field(name, POSTING, List.of(code)));
        }
        return this;
    }

    EntryBuilder unit(String name, Unit unit) {
        return code(name + ".service", unit.service())
                .code(name + ".region", unit.region())
                .posting(name + "." + POSTING, unit.posting());
    }

    EntryBuilder recipient(Unit unit) {
        service = unit.service();
        return unit("to", unit);
    }

    EntryBuilder recipient(ReferralRecipient to) {
        return to.unit() == null ? code("to.agency", to.agency()) : recipient(to.unit());
    }

    EntryBuilder registration(Registration it) {
        return day("openedOn", it.openedOn())
                .code("category", it.category())
                .codes("secondaryCategories", it.secondaryCategories())
                .code("region", it.region())
                .posting(POSTING, it.posting())
                .code("ageBand", it.ageBand())
                .code("gender", it.gender())
                .code("referralSource", it.referralSource());
    }

    EntryBuilder correction(Registration from, Registration to) {
        changeDay("openedOn", from.openedOn(), to.openedOn());
        change("category", from.category(), to.category());
        changeCodes("secondaryCategories", from.secondaryCategories(), to.secondaryCategories());
        change("region", from.region(), to.region());
        change(POSTING, POSTING, one(from.posting()), one(to.posting()));
        change("ageBand", from.ageBand(), to.ageBand());
        change("gender", from.gender(), to.gender());
        return change("referralSource", from.referralSource(), to.referralSource());
    }

    EntryBuilder handover(Unit from, Unit to) {
        service = to.service();
        change("owner.service", from.service(), to.service());
        change("owner.region", from.region(), to.region());
        return change("owner." + POSTING, POSTING, one(from.posting()), one(to.posting()));
    }

    EntryBuilder change(String name, @Nullable Enum<?> from, @Nullable Enum<?> to) {
        return changeCodes(name, from == null ? List.of() : List.of(from), to == null ? List.of() : List.of(to));
    }

    private EntryBuilder changeCodes(String name, List<? extends Enum<?>> from, List<? extends Enum<?>> to) {
        return change(name, listOf(from.isEmpty() ? to : from), names(from), names(to));
    }

    private void changeDay(String name, LocalDate from, LocalDate to) {
        change(name, null, List.of(from.toString()), List.of(to.toString()));
    }

    private EntryBuilder change(String name, @Nullable String list, List<String> from, List<String> to) {
        if (!from.equals(to)) {
            changes.add(new StoredEntry.Change(name, list, from, to));
        }
        return this;
    }

    StoredEntry build(long version, CaseFileEvent event) {
        return new StoredEntry(
                version,
                what,
                date.toString(),
                event.recorded().at().toString(),
                event.recorded().by(),
                service,
                concernId,
                referralId,
                otherCaseId,
                List.copyOf(details),
                List.copyOf(changes),
                note);
    }

    /** A code list has the name of the type of its codes. */
    private static @Nullable String listOf(List<? extends Enum<?>> codes) {
        if (codes.isEmpty()) {
            return null;
        }
        String type = codes.getFirst().getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private static List<String> names(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
