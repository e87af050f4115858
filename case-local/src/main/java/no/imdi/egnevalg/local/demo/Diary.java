package no.imdi.egnevalg.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.imdi.egnevalg.kernel.casefile.Unit;
import org.jspecify.annotations.Nullable;

/** What is entered in one case, day after day. Nothing is entered after the end of the demo. */
final class Diary {

    private final int number;
    private final Random random;
    private final WorkingDays workingDays = WorkingDays.read();
    private final List<DemoStep.Act> acts = new ArrayList<>();
    private LocalDate today;
    private Unit owner;

    Diary(int number, DemoCase demoCase, Random random) {
        this.number = number;
        this.today = demoCase.registeredOn();
        this.owner = demoCase.unit();
        this.random = random;
    }

    List<DemoStep.Act> acts() {
        return List.copyOf(acts);
    }

    /** A working day so many days later; at least the day after the opening, so that the case is there by then. */
    LocalDate dayAfter(int minDays, int maxDays) {
        int days = minDays + random.nextInt(maxDays - minDays + 1);
        return workingDays.onOrAfter(today.plusDays(acts.isEmpty() ? Math.max(1, days) : days));
    }

    /** Enters something some days later. */
    void later(int minDays, int maxDays, String path, Map<String, Object> body) {
        later(minDays, maxDays, path, body, null);
    }

    /** As {@link #later}, remembering the id that the answer gives. */
    void later(int minDays, int maxDays, String path, Map<String, Object> body, @Nullable String name) {
        enter(dayAfter(minDays, maxDays), path, body, name);
    }

    /** Enters something on a day that is told apart by when it takes effect. */
    void turn(int minDays, int maxDays, String path, Map<String, Object> body) {
        LocalDate day = dayAfter(minDays, maxDays);
        add(day, owner, path, with(body, "effectiveOn", day), null, null);
    }

    /** Enters something on the given day, or the day it has become meanwhile. */
    void enter(LocalDate day, String path, Map<String, Object> body, @Nullable String name) {
        add(day, owner, path, body.containsKey("on") ? body : with(body, "on", day), name, null);
    }

    /** Another unit enters something some days later. */
    void other(Unit unit, int minDays, int maxDays, String path, Map<String, Object> body) {
        LocalDate day = dayAfter(minDays, maxDays);
        add(day, unit, path, with(body, "on", day), null, null);
    }

    /** Another unit enters what opens a case of its own. */
    void open(Unit unit, LocalDate day, String path, Map<String, Object> body, int receiver) {
        add(day, unit, path, body, null, receiver);
    }

    /** The unit that the case was offered to takes it over some days later, and goes on from there. */
    void takeOver(Unit unit, int minDays, int maxDays) {
        owner = unit;
        later(minDays, maxDays, "handover/acceptance", Map.of());
    }

    private void add(
            LocalDate day,
            Unit by,
            String path,
            Map<String, Object> body,
            @Nullable String name,
            @Nullable Integer receiver) {
        today = day.isBefore(today) ? today : day;
        if (!today.isAfter(DemoLives.end())) {
            acts.add(new DemoStep.Act(today, number, by, path, body, name, receiver));
        }
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, LocalDate day) {
        Map<String, Object> dated = new HashMap<>(body);
        dated.put(field, day.toString());
        return dated;
    }
}
