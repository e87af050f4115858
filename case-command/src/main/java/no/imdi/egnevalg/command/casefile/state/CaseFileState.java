package no.imdi.egnevalg.command.casefile.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.imdi.egnevalg.command.casefile.reasons.Refusal;
import no.imdi.egnevalg.command.decision.Decision;
import no.imdi.egnevalg.kernel.casefile.CaseFileClassified;
import no.imdi.egnevalg.kernel.casefile.CaseFileClosed;
import no.imdi.egnevalg.kernel.casefile.CaseFileErased;
import no.imdi.egnevalg.kernel.casefile.CaseFileEvent;
import no.imdi.egnevalg.kernel.casefile.CaseFileHandedOver;
import no.imdi.egnevalg.kernel.casefile.CaseFileOpened;
import no.imdi.egnevalg.kernel.casefile.CaseFileRecategorised;
import no.imdi.egnevalg.kernel.casefile.CaseFileReopened;
import no.imdi.egnevalg.kernel.casefile.CaseFileVoided;
import no.imdi.egnevalg.kernel.casefile.CaseFilesLinked;
import no.imdi.egnevalg.kernel.casefile.CaseFilesUnlinked;
import no.imdi.egnevalg.kernel.casefile.ConcernFlagged;
import no.imdi.egnevalg.kernel.casefile.ConcernResolved;
import no.imdi.egnevalg.kernel.casefile.ErasureDecided;
import no.imdi.egnevalg.kernel.casefile.ErasureWithdrawn;
import no.imdi.egnevalg.kernel.casefile.GuidanceGiven;
import no.imdi.egnevalg.kernel.casefile.HandoverAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.HandoverDeclined;
import no.imdi.egnevalg.kernel.casefile.HandoverOffered;
import no.imdi.egnevalg.kernel.casefile.HandoverWithdrawn;
import no.imdi.egnevalg.kernel.casefile.InvolvedUnitReplaced;
import no.imdi.egnevalg.kernel.casefile.MeasureTaken;
import no.imdi.egnevalg.kernel.casefile.MoveSeen;
import no.imdi.egnevalg.kernel.casefile.NoteWritten;
import no.imdi.egnevalg.kernel.casefile.ReferralAccepted;
import no.imdi.egnevalg.kernel.casefile.ReferralAnswerSeen;
import no.imdi.egnevalg.kernel.casefile.ReferralCompleted;
import no.imdi.egnevalg.kernel.casefile.ReferralRejected;
import no.imdi.egnevalg.kernel.casefile.ReferralRevoked;
import no.imdi.egnevalg.kernel.casefile.ReferralSent;
import no.imdi.egnevalg.kernel.casefile.RegistrationCorrected;
import no.imdi.egnevalg.kernel.casefile.RiskAssessed;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernAdded;
import no.imdi.egnevalg.kernel.casefile.SecondaryConcernRemoved;
import org.jspecify.annotations.Nullable;

/** The stage of a case file in its life cycle, with the facts that decisions need. */
public sealed interface CaseFileState {

    /** The facts about the case. */
    CaseFacts facts();

    /** The case is being worked on. */
    record Open(CaseFacts facts) implements CaseFileState {}

    /** Work on the case has ended. The case can be reopened. */
    record Closed(CaseFacts facts, LocalDate on) implements CaseFileState {}

    /** The case was registered in error. Only its links to other cases and its erasure can still change. */
    record Voided(CaseFacts facts) implements CaseFileState {}

    /**
     * The texts of the case can no longer be read and nothing more can be done with it. It still counts in statistics.
     */
    record Erased(CaseFacts facts) implements CaseFileState {}

    /** The state after an event. */
    static CaseFileState after(@Nullable CaseFileState before, CaseFileEvent event) {
        if (event instanceof CaseFileOpened opened) {
            return new Open(CaseFacts.of(opened));
        }
        CaseFileState state = Objects.requireNonNull(before);
        CaseFacts facts = state.facts().after(event);
        return switch (event) {
            case CaseFileClosed closed -> new Closed(facts, closed.on());
            case CaseFileOpened _, CaseFileReopened _ -> new Open(facts);
            case CaseFileVoided _ -> new Voided(facts);
            case CaseFileErased _ -> new Erased(facts);
            case RegistrationCorrected _,
                    GuidanceGiven _,
                    MeasureTaken _,
                    RiskAssessed _,
                    ConcernFlagged _,
                    ConcernResolved _,
                    CaseFileRecategorised _,
                    SecondaryConcernAdded _,
                    SecondaryConcernRemoved _,
                    ReferralSent _,
                    ReferralAccepted _,
                    ReferralRejected _,
                    ReferralRevoked _,
                    ReferralCompleted _,
                    ReferralAnswerSeen _,
                    HandoverOffered _,
                    HandoverDeclined _,
                    HandoverWithdrawn _,
                    HandoverAnswerSeen _,
                    CaseFileHandedOver _,
                    MoveSeen _,
                    InvolvedUnitReplaced _,
                    CaseFilesLinked _,
                    CaseFilesUnlinked _,
                    NoteWritten _,
                    CaseFileClassified _,
                    ErasureDecided _,
                    ErasureWithdrawn _ -> state.with(facts);
        };
    }

    private CaseFileState with(CaseFacts facts) {
        return switch (this) {
            case Open _ -> new Open(facts);
            case Closed closed -> new Closed(facts, closed.on());
            case Voided _ -> new Voided(facts);
            case Erased _ -> new Erased(facts);
        };
    }

    /** Decides on an act that requires an open case. */
    default <E> Decision<E> whenOpen(Function<CaseFacts, Decision<E>> decision) {
        return switch (this) {
            case Open(CaseFacts facts) -> decision.apply(facts);
            case Closed _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileIsClosed()));
            case Voided _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileVoid()));
            case Erased _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileErased()));
        };
    }

    /** Decides on an act that is possible in every state but erased. */
    default <E> Decision<E> unlessErased(Function<CaseFacts, Decision<E>> decision) {
        return this instanceof Erased
                ? new Decision.Refused<>(List.of(new Refusal.CaseFileErased()))
                : decision.apply(facts());
    }

    /** Decides on an act that is also possible on a closed case. */
    default <E> Decision<E> unlessVoid(Function<CaseFacts, Decision<E>> decision) {
        return switch (this) {
            case Open(CaseFacts facts) -> decision.apply(facts);
            case Closed closed -> decision.apply(closed.facts());
            case Voided _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileVoid()));
            case Erased _ -> new Decision.Refused<>(List.of(new Refusal.CaseFileErased()));
        };
    }
}
