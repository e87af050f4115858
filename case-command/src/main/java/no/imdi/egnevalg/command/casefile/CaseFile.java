package no.imdi.egnevalg.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.imdi.egnevalg.command.casefile.classification.ClassificationRules;
import no.imdi.egnevalg.command.casefile.classification.ClassifyCaseFile;
import no.imdi.egnevalg.command.casefile.closure.CloseCaseFile;
import no.imdi.egnevalg.command.casefile.closure.ClosureRules;
import no.imdi.egnevalg.command.casefile.concerns.ConcernRules;
import no.imdi.egnevalg.command.casefile.concerns.FlagConcern;
import no.imdi.egnevalg.command.casefile.concerns.ResolveConcern;
import no.imdi.egnevalg.command.casefile.correction.CorrectRegistration;
import no.imdi.egnevalg.command.casefile.correction.CorrectionRules;
import no.imdi.egnevalg.command.casefile.correction.MoveRules;
import no.imdi.egnevalg.command.casefile.correction.ReturnMovedCase;
import no.imdi.egnevalg.command.casefile.correction.SeeMove;
import no.imdi.egnevalg.command.casefile.erasure.ConfirmErasure;
import no.imdi.egnevalg.command.casefile.erasure.DataKeyDestruction;
import no.imdi.egnevalg.command.casefile.erasure.DecideErasure;
import no.imdi.egnevalg.command.casefile.erasure.ErasureRules;
import no.imdi.egnevalg.command.casefile.erasure.WithdrawErasure;
import no.imdi.egnevalg.command.casefile.guidance.GiveGuidance;
import no.imdi.egnevalg.command.casefile.guidance.GuidanceRules;
import no.imdi.egnevalg.command.casefile.handover.AcceptHandover;
import no.imdi.egnevalg.command.casefile.handover.DeclineHandover;
import no.imdi.egnevalg.command.casefile.handover.HandOverWithUnit;
import no.imdi.egnevalg.command.casefile.handover.HandoverAnswerRules;
import no.imdi.egnevalg.command.casefile.handover.OfferHandover;
import no.imdi.egnevalg.command.casefile.handover.OfferRules;
import no.imdi.egnevalg.command.casefile.handover.SeeHandoverAnswer;
import no.imdi.egnevalg.command.casefile.handover.UnitCaseRules;
import no.imdi.egnevalg.command.casefile.handover.WithdrawHandover;
import no.imdi.egnevalg.command.casefile.measures.MeasureRules;
import no.imdi.egnevalg.command.casefile.measures.TakeMeasure;
import no.imdi.egnevalg.command.casefile.notes.NoteRules;
import no.imdi.egnevalg.command.casefile.notes.WriteNote;
import no.imdi.egnevalg.command.casefile.numbers.CaseNumberRegister;
import no.imdi.egnevalg.command.casefile.opening.OpenCaseFile;
import no.imdi.egnevalg.command.casefile.opening.OpeningRules;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.casefile.recategorisation.RecategorisationRules;
import no.imdi.egnevalg.command.casefile.recategorisation.RecategoriseCaseFile;
import no.imdi.egnevalg.command.casefile.referral.CompleteReferral;
import no.imdi.egnevalg.command.casefile.referral.CompletionRules;
import no.imdi.egnevalg.command.casefile.referral.RejectReferral;
import no.imdi.egnevalg.command.casefile.referral.RejectionRules;
import no.imdi.egnevalg.command.casefile.referral.RevocationRules;
import no.imdi.egnevalg.command.casefile.referral.RevokeReferral;
import no.imdi.egnevalg.command.casefile.referral.SeeReferralAnswer;
import no.imdi.egnevalg.command.casefile.referral.SeeingAnswerRules;
import no.imdi.egnevalg.command.casefile.referral.SendReferral;
import no.imdi.egnevalg.command.casefile.referral.SendingRules;
import no.imdi.egnevalg.command.casefile.reopening.ReopenCaseFile;
import no.imdi.egnevalg.command.casefile.reopening.ReopeningRules;
import no.imdi.egnevalg.command.casefile.risk.AssessRisk;
import no.imdi.egnevalg.command.casefile.risk.RiskRules;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.AddSecondaryConcern;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.RemoveSecondaryConcern;
import no.imdi.egnevalg.command.casefile.secondaryconcerns.SecondaryConcernRules;
import no.imdi.egnevalg.command.casefile.state.ActsOfDay;
import no.imdi.egnevalg.command.casefile.state.CaseFileState;
import no.imdi.egnevalg.command.casefile.state.CaseFiles;
import no.imdi.egnevalg.command.casefile.voiding.VoidCaseFile;
import no.imdi.egnevalg.command.casefile.voiding.VoidingRules;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.command.decision.RefusedException;
import no.imdi.egnevalg.command.snapshots.Snapshot;
import no.imdi.egnevalg.command.snapshots.Snapshotted;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.codelist.CodeLists;
import no.imdi.egnevalg.kernel.eventlog.ImpossibleEventException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** The case file as an Axon aggregate. It decides nothing itself; every act asks the rules of its own package. */
public class CaseFile implements Snapshotted {

    @AggregateIdentifier
    private @Nullable String caseId;

    private @Nullable CaseFileState state;

    private @Nullable ActsOfDay actsOfDay;

    private long snapshotVersion = -1;

    /** Axon needs this constructor to replay events. */
    protected CaseFile() {}

    @CommandHandler
    CaseFile(OpenCaseFile command, CodeLists codeLists, CaseNumberRegister caseNumbers) {
        var opened = OpeningRules.decide(command, codeLists).orThrow();
        caseNumbers.reserve(opened.caseNumber(), opened.caseId());
        apply(opened);
    }

    /** Opens the case file for {@link CaseFiles}, together with the other events of the act. */
    CaseFile(CaseFileOpened opened) {
        apply(opened);
    }

    @CommandHandler
    long handle(CorrectRegistration command, CodeLists codeLists) {
        return applied(CorrectionRules.decide(state(), command, codeLists));
    }

    @CommandHandler
    long handle(VoidCaseFile command) {
        return applied(VoidingRules.decide(state(), command));
    }

    @CommandHandler
    long handle(GiveGuidance command) {
        return applied(GuidanceRules.decide(state(), command));
    }

    @CommandHandler
    long handle(TakeMeasure command) {
        return applied(MeasureRules.decide(state(), command));
    }

    @CommandHandler
    long handle(AssessRisk command) {
        return applied(RiskRules.decide(state(), command));
    }

    @CommandHandler
    long handle(FlagConcern command, CodeLists codeLists) {
        return applied(ConcernRules.flag(state(), command, codeLists));
    }

    @CommandHandler
    long handle(ResolveConcern command) {
        return applied(ConcernRules.resolve(state(), command));
    }

    @CommandHandler
    long handle(RecategoriseCaseFile command, CodeLists codeLists) {
        return applied(RecategorisationRules.decide(state(), command, codeLists));
    }

    @CommandHandler
    long handle(AddSecondaryConcern command, CodeLists codeLists) {
        return applied(SecondaryConcernRules.add(state(), command, codeLists));
    }

    @CommandHandler
    long handle(RemoveSecondaryConcern command) {
        return applied(SecondaryConcernRules.remove(state(), command));
    }

    @CommandHandler
    long handle(CloseCaseFile command) {
        return applied(ClosureRules.decide(state(), command));
    }

    @CommandHandler
    long handle(ReopenCaseFile command) {
        return applied(ReopeningRules.decide(state(), command));
    }

    @CommandHandler
    long handle(SendReferral command, CodeLists codeLists) {
        return applied(SendingRules.decide(state(), command, codeLists));
    }

    @CommandHandler
    long handle(SeeReferralAnswer command) {
        return applied(SeeingAnswerRules.decide(state(), command));
    }

    @CommandHandler
    long handle(RejectReferral command) {
        return applied(RejectionRules.decide(state(), command));
    }

    @CommandHandler
    long handle(RevokeReferral command) {
        return applied(RevocationRules.decide(state(), command));
    }

    @CommandHandler
    long handle(CompleteReferral command) {
        return applied(CompletionRules.decide(state(), command));
    }

    @CommandHandler
    long handle(OfferHandover command, CodeLists codeLists) {
        return applied(OfferRules.decide(state(), command, codeLists));
    }

    @CommandHandler
    long handle(AcceptHandover command, CodeLists codeLists) {
        return applied(HandoverAnswerRules.decide(state(), command, codeLists));
    }

    @CommandHandler
    long handle(DeclineHandover command) {
        return applied(HandoverAnswerRules.decide(state(), command));
    }

    @CommandHandler
    long handle(SeeHandoverAnswer command) {
        return applied(HandoverAnswerRules.decide(state(), command));
    }

    @CommandHandler
    long handle(SeeMove command) {
        return applied(MoveRules.see(state(), command));
    }

    @CommandHandler
    long handle(ReturnMovedCase command) {
        return applied(MoveRules.giveBack(state(), command));
    }

    @CommandHandler
    long handle(WithdrawHandover command) {
        return applied(HandoverAnswerRules.decide(state(), command));
    }

    @CommandHandler
    long handle(HandOverWithUnit command) {
        UnitCaseRules.decide(state(), command).forEach(AggregateLifecycle::apply);
        return getVersion();
    }

    @CommandHandler
    long handle(WriteNote command) {
        return applied(NoteRules.decide(state(), command));
    }

    @CommandHandler
    long handle(ClassifyCaseFile command) {
        return applied(ClassificationRules.decide(state(), command));
    }

    @CommandHandler
    long handle(DecideErasure command) {
        return applied(ErasureRules.decide(state(), command));
    }

    @CommandHandler
    long handle(WithdrawErasure command) {
        return applied(ErasureRules.withdraw(state(), command));
    }

    @CommandHandler
    long handle(ConfirmErasure command, DataKeyDestruction dataKeys) {
        var erased = ErasureRules.confirm(state(), command).orThrow();
        dataKeys.destroyKeyOf(erased.caseId());
        apply(erased);
        return getVersion();
    }

    @EventSourcingHandler
    void on(CaseFileEvent event) {
        caseId = event.caseId();
        CaseFileState before = state;
        state = ImpossibleEventException.unlessImpossible(() -> CaseFileState.after(before, event));
        actsOfDay = ActsOfDay.after(actsOfDay, event);
    }

    @EventSourcingHandler
    void on(CaseFileSnapshot snapshot, @SequenceNumber long version) {
        caseId = snapshot.caseId();
        state = snapshot.state();
        actsOfDay = snapshot.actsOfDay();
        snapshotVersion = version;
    }

    /** An erased case has no snapshot, so that nothing of it is kept outside the log. */
    @Override
    public Optional<Snapshot> snapshot() {
        CaseFileState now = state();
        return now instanceof CaseFileState.Erased
                ? Optional.empty()
                : Optional.of(new CaseFileSnapshot(Objects.requireNonNull(caseId), now, actsOfDay()));
    }

    @Override
    public long snapshotVersion() {
        return snapshotVersion;
    }

    /** Applies the event that was decided, and returns the new version. */
    private static long applied(Decision<? extends CaseFileEvent> decision) {
        apply(decision.orThrow());
        return getVersion();
    }

    /**
     * Applies an event for {@link CaseFiles} that was decided for several cases together. The rules of an act only see
     * another case that the caller may see, but an erased case refuses events from everybody.
     */
    void happened(CaseFileEvent event) {
        if (state instanceof CaseFileState.Erased) {
            throw new RefusedException(List.of(new Refusal.OtherCaseErased("")));
        }
        apply(event);
    }

    ActsOfDay actsOfDay() {
        return Objects.requireNonNull(actsOfDay, () -> "No event yet in " + caseId);
    }

    CaseFileState state() {
        return Objects.requireNonNull(state, () -> "No event yet in " + caseId);
    }
}
