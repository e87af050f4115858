package no.imdi.egnevalg.command.casefile.classification;

import no.imdi.egnevalg.command.decision.Reason;

/** Why a case is not classified. */
public enum ClassificationRefusal implements Reason {

    /** It is kept like that already. */
    ALREADY_CLASSIFIED_SO;

    @Override
    public String type() {
        return "already-classified-so";
    }

    @Override
    public String pointer() {
        return "/confidentiality";
    }

    @Override
    public String detail() {
        return "The case is kept like that already.";
    }

    @Override
    public boolean liesInState() {
        return true;
    }
}
