package no.imdi.egnevalg.command.casefile.classification;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons not to classify a case. */
public enum ClassificationRefusal implements Reason {

    /** The case already has this confidentiality level. */
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
