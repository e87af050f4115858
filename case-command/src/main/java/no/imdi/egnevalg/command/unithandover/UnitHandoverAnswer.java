package no.imdi.egnevalg.command.unithandover;

/**
 * The state of the handover of a unit.
 *
 * @param from key of the unit that is handed over
 * @param to key of the unit that takes the cases over
 * @param state OFFERED, ACCEPTED, DECLINED or WITHDRAWN
 * @param cases the number of cases that the unit may have been involved in at the acceptance
 * @param lookedThrough the number of these cases processed so far; the handover is complete when all are
 * @param handedOver the number of processed cases that belonged to the unit and now belong to the other one
 * @param passedOn the number of processed cases of others in which the other unit has taken the unit's place
 */
record UnitHandoverAnswer(
        String unitHandoverId,
        String from,
        String to,
        String state,
        int cases,
        int lookedThrough,
        int handedOver,
        int passedOn) {

    static UnitHandoverAnswer of(UnitHandovers.Listed listed, UnitHandovers.Progress progress) {
        return new UnitHandoverAnswer(
                listed.unitHandoverId(),
                listed.fromUnit(),
                listed.toUnit(),
                listed.state(),
                progress.cases(),
                progress.lookedThrough(),
                progress.handedOver(),
                progress.passedOn());
    }
}
