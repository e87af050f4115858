package no.imdi.egnevalg.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The faults that a run drives, in their order. */
final class Faults {

    private static final Duration BRIEFLY = Duration.ofSeconds(3);

    /** More than any limit of time that the services have. */
    private static final Duration LONG = Duration.ofSeconds(70);

    private Faults() {}

    static List<Fault> of(RunSettings settings) {
        return settings.isLong() ? longForm(settings.rounds(), new Random(settings.seed())) : shortForm();
    }

    private static List<Fault> shortForm() {
        return List.of(
                new Fault("PostgreSQL is killed", Kills::postgres),
                new Fault("case-command is killed", Kills::command),
                new Fault("case-query is killed in a replay of all views", ViewFaults::replayIsKilled),
                new Fault("commits are held", scene -> LogFaults.commitsAreHeld(scene, BRIEFLY)),
                new Fault("transactions stay open", scene -> LogFaults.transactionsStayOpen(scene, Duration.ZERO)),
                new Fault("rows that cannot be taken in", Poison::amongCases),
                new Fault("connections to MongoDB break", scene -> ViewFaults.connectionsBreak(scene, 60)),
                new Fault("the lease is stolen, the sequence jumps", scene -> {
                    LogFaults.sequenceJumps(scene);
                    ViewFaults.leaseIsStolen(scene, 1);
                }),
                new Fault("one key from 32 threads, two writers on one case", scene -> {
                    Races.oneKeyFromManyThreads(scene);
                    Races.twoWritersOnOneCase(scene, 50);
                }));
    }

    private static List<Fault> longForm(int rounds, Random chance) {
        List<Fault> all = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            List<Fault> faults = new ArrayList<>(everyFault(round == 1 ? LONG : BRIEFLY));
            Collections.shuffle(faults, chance);
            String before = round + ": ";
            faults.forEach(fault -> all.add(new Fault(before + fault.name(), fault.strike())));
        }
        return all;
    }

    private static List<Fault> everyFault(Duration held) {
        return List.of(
                new Fault("PostgreSQL is killed", Kills::postgres),
                new Fault("case-command is killed", Kills::command),
                new Fault("case-query is killed", Kills::query),
                new Fault("case-query is killed in a replay of all views", ViewFaults::replayIsKilled),
                new Fault("commits are held", scene -> LogFaults.commitsAreHeld(scene, held)),
                new Fault(
                        "case-command is killed while commits are held",
                        scene -> LogFaults.commandIsKilledWhileCommitsAreHeld(scene, BRIEFLY)),
                new Fault("transactions stay open", scene -> LogFaults.transactionsStayOpen(scene, held)),
                new Fault("a standby is given as source", Standby::isGivenAsSource),
                new Fault("rows of cases that cannot be taken in", Poison::amongCases),
                new Fault("rows of other streams that cannot be taken in", Poison::amongOtherStreams),
                new Fault("the sequence jumps", LogFaults::sequenceJumps),
                new Fault("MongoDB is away", scene -> ViewFaults.isAway(scene, BRIEFLY)),
                new Fault("MongoDB is slow", scene -> ViewFaults.isSlow(scene, 60)),
                new Fault("connections to MongoDB break", scene -> ViewFaults.connectionsBreak(scene, 300)),
                new Fault("the lease is stolen", scene -> ViewFaults.leaseIsStolen(scene, 5)),
                new Fault("PostgreSQL is away", scene -> LogFaults.isAway(scene, BRIEFLY)),
                new Fault("no connections are left", scene -> LogFaults.connectionsAreUsedUp(scene, BRIEFLY)),
                new Fault("the disk is full", scene -> SmallDisk.isFull(scene, BRIEFLY)),
                new Fault("one of two instances is killed, clocks are apart", Instances::oneOfTwoIsKilled),
                new Fault("one key from 32 threads", Races::oneKeyFromManyThreads),
                new Fault("two writers on one case", scene -> Races.twoWritersOnOneCase(scene, 334)));
    }
}
