package no.imdi.egnevalg.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** What a fault is given: the register, those who work with it, and chance. */
final class Scene implements AutoCloseable {

    private final Register register;
    private final Random chance;
    private final Ledger ledger = new Ledger();
    private final Callers callers;
    private final Load load;
    private final Audit audit;
    private int kills;

    Scene(Register register, Random chance) {
        this.register = register;
        this.chance = chance;
        this.callers = new Callers(register::commands, ledger);
        this.load = new Load(callers, ledger, chance);
        this.audit = new Audit(register, ledger);
    }

    Register register() {
        return register;
    }

    Random chance() {
        return chance;
    }

    Ledger ledger() {
        return ledger;
    }

    Callers callers() {
        return callers;
    }

    Load load() {
        return load;
    }

    Audit audit() {
        return audit;
    }

    /** Goes on at any moment within a time: no fault waits for a good one. */
    void atAnyMomentWithin(Duration time) {
        LockSupport.parkNanos(chance.nextLong(time.toNanos()));
    }

    /** Lets advisers work on for a time that the fault lasts. */
    void forALong(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    /** Something to be looked at while nobody works, though the fault lasts. */
    interface Look {
        void take() throws SQLException;
    }

    /** Lets every act have its answer, and begins no other until something has been looked at. */
    void whileAdvisersRest(Look look) throws SQLException {
        load.stop();
        look.take();
        load.start();
    }

    /** An identifier that nobody has. */
    String newId() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    /** Counts a process that was killed. */
    void killed() {
        kills++;
    }

    int kills() {
        return kills;
    }

    @Override
    public void close() {
        register.close();
    }
}
