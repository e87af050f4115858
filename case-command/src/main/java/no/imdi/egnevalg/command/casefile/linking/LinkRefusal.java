package no.imdi.egnevalg.command.casefile.linking;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse making or removing a link. */
enum LinkRefusal implements Reason {
    LINKED_TO_ITSELF,
    ALREADY_LINKED,
    NOT_LINKED;

    @Override
    public String type() {
        return switch (this) {
            case LINKED_TO_ITSELF -> "linked-to-itself";
            case ALREADY_LINKED -> "already-linked";
            case NOT_LINKED -> "link-not-found";
        };
    }

    @Override
    public String pointer() {
        return this == NOT_LINKED ? "" : "/caseId";
    }

    @Override
    public String detail() {
        return switch (this) {
            case LINKED_TO_ITSELF -> "A case is not linked to itself.";
            case ALREADY_LINKED -> "The two cases are linked already.";
            case NOT_LINKED -> "The two cases are not linked directly.";
        };
    }

    @Override
    public boolean liesInState() {
        return this == ALREADY_LINKED;
    }

    @Override
    public boolean liesInAddress() {
        return this == NOT_LINKED;
    }
}
