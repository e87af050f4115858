package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.imdi.egnevalg.local.demo.DemoCase;
import no.imdi.egnevalg.local.demo.DemoCases;
import no.imdi.egnevalg.local.demo.DemoConversations;
import no.imdi.egnevalg.local.demo.DemoHistory;
import no.imdi.egnevalg.local.demo.DemoHousing;
import no.imdi.egnevalg.local.demo.DemoLives;
import no.imdi.egnevalg.local.demo.DemoStep;

/**
 * Fills an empty register with the demo data, through the same HTTP interface that advisers use. Every request has a
 * key that follows from what it holds, so a load that was interrupted is completed by the next start and opens nothing
 * twice.
 */
final class DemoLoader {

    private static final long SEED = 2012;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final LocalDate REGISTER_BEGINS = LocalDate.of(2012, 1, 2);

    private final LocalRun run;
    private final LocalClient client;
    private final PrintStream out;

    DemoLoader(LocalRun run, LocalClient client, PrintStream out) {
        this.run = run;
        this.client = client;
        this.out = out;
    }

    void loadOnce() {
        Path loaded = run.settings().folder().resolve("demo.loaded");
        if (!run.settings().withDemoData() || Files.exists(loaded)) {
            return;
        }
        try {
            loadHistory();
            loadRegister();
            Files.writeString(loaded, "The synthetic demo data is in the register.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadHistory() {
        play(REGISTER_BEGINS);
        List<String> tables = DemoHistory.before2012();
        for (int i = 0; i < tables.size(); i++) {
            client.post("analyst", "/api/v1/historical-counts", key("history " + i), tables.get(i));
        }
        out.println("Demo data: yearly counts of 2009 to 2011 taken over");
    }

    private void loadRegister() {
        List<DemoCase> cases = DemoCases.of2012(SEED);
        TreeMap<LocalDate, List<DemoStep>> byDay = Stream.of(
                        DemoHousing.of2011And2012(REGISTER_BEGINS, SEED),
                        DemoConversations.of2012(SEED),
                        DemoLives.of(cases, SEED))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(DemoStep::on, TreeMap::new, Collectors.toList()));
        DemoPlayer player = new DemoPlayer(client, SEED);
        YearMonth shown = YearMonth.from(byDay.firstKey());
        int entered = 0;
        for (var day : byDay.entrySet()) {
            play(day.getKey());
            day.getValue().forEach(player::enter);
            entered += day.getValue().size();
            if (day.getKey().isAfter(shown.plusMonths(5).atEndOfMonth())) {
                shown = YearMonth.from(day.getKey());
                out.println("Demo data: " + entered + " entries made, until " + day.getKey());
            }
        }
        out.println("Demo data: " + cases.size()
                + " synthetic cases of 2012, what happened in them, conversations and housing: " + entered
                + " entries");
    }

    private void play(LocalDate day) {
        run.stage().play(noon(day), SEED * day.toEpochDay());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(NORWAY).toInstant();
    }

    private static UUID key(String what) {
        return UUID.nameUUIDFromBytes(("demo " + SEED + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
