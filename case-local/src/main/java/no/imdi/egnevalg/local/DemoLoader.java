package no.imdi.egnevalg.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    /** Who enter at the same time. More of them wait for each other's processors. */
    private static final int ADVISERS = 8;

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
        List<String> tables = DemoHistory.before2012();
        for (int i = 0; i < tables.size(); i++) {
            client.post("analyst", REGISTER_BEGINS, "/api/v1/historical-counts", key("history " + i), tables.get(i));
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
        try (ExecutorService advisers = Executors.newFixedThreadPool(ADVISERS)) {
            for (var day : byDay.entrySet()) {
                DemoDay.of(day.getValue()).enter(player::enter, advisers);
                entered += day.getValue().size();
                if (day.getKey().isAfter(shown.plusMonths(5).atEndOfMonth())) {
                    shown = YearMonth.from(day.getKey());
                    out.println("Demo data: " + entered + " entries made, until " + day.getKey());
                }
            }
        }
        out.println("Demo data: " + cases.size()
                + " synthetic cases of 2012, what happened in them, conversations and housing: " + entered
                + " entries");
    }

    private static UUID key(String what) {
        return UUID.nameUUIDFromBytes(("demo " + SEED + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
