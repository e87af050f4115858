package no.imdi.egnevalg.command.unithandover;

/**
 * How the handover of a unit stands.
 *
 * @param from key of the unit whose cases they are
 * @param to key of the unit that is to take them over
 * @param state OFFERED, ACCEPTED, DECLINED or WITHDRAWN
 * @param cases how many the unit may have had to do with when it was accepted
 * @param lookedThrough how many of them have been looked through since; the handover is complete when it is all
 * @param handedOver how many of these were the unit's own, and are the other one's now
 * @param passedOn in how many cases of others the unit had something to do that is the other one's now
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
