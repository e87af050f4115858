package no.imdi.egnevalg.command.turns;

/** Other commands used the same aggregate for as long as a command may wait. Nothing has been done. */
public final class NoTurnException extends RuntimeException {

    public NoTurnException() {
        super("changes-under-way", null, false, false);
    }
}
