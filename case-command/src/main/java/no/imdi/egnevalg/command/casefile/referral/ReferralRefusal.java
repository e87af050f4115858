package no.imdi.egnevalg.command.casefile.referral;

import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse sending a referral or taking its next step. */
enum ReferralRefusal implements Reason {
    /** The case has no referral with this identifier. */
    NO_SUCH_REFERRAL(""),
    /** The recipient is the unit that owns the case. */
    REFERRED_TO_OWNER("/to"),
    /** A referral to this recipient awaits an answer or is active. */
    ALREADY_REFERRED("/to"),
    /** The recipient has already answered, or the sender has revoked the referral. */
    ALREADY_ANSWERED(""),
    /** The recipient has become the owner of the case. */
    RECIPIENT_OWNS_CASE(""),
    /** The referral was not accepted, or has ended. */
    NOT_ACTIVE(""),
    /** The referral was rejected, revoked or completed. */
    ENDED(""),
    /** There is no unseen answer, and the referral is not overdue, or the owner has seen that it is. */
    NOTHING_TO_SEE(""),
    /** An agency has no case in this register. */
    AGENCY_HAS_NO_CASE(""),
    /** The recipient's case exists already, but the acceptance also describes a new one. */
    JOINED_AND_REGISTERED("/joins"),
    /** The recipient's case is the referred case itself. */
    JOINS_ITSELF("/joins"),
    /** The recipient's case belongs to another service. */
    JOINS_OTHER_SERVICE("/joins"),
    /** The recipient's case was voided. */
    JOINS_VOID_CASE("/joins");

    private final String pointer;

    ReferralRefusal(String pointer) {
        this.pointer = pointer;
    }

    @Override
    public String type() {
        return switch (this) {
            case NO_SUCH_REFERRAL -> "referral-not-found";
            case REFERRED_TO_OWNER -> "referred-to-owner";
            case ALREADY_REFERRED -> "already-referred";
            case ALREADY_ANSWERED -> "referral-answered";
            case RECIPIENT_OWNS_CASE -> "recipient-owns-case";
            case NOT_ACTIVE -> "referral-not-active";
            case ENDED -> "referral-ended";
            case NOTHING_TO_SEE -> "no-answer-to-see";
            case AGENCY_HAS_NO_CASE -> "agency-has-no-case";
            case JOINED_AND_REGISTERED -> "joined-and-registered";
            case JOINS_ITSELF -> "joins-itself";
            case JOINS_OTHER_SERVICE -> "joins-other-service";
            case JOINS_VOID_CASE -> "joins-void-case";
        };
    }

    @Override
    public String pointer() {
        return pointer;
    }

    @Override
    public String detail() {
        return switch (this) {
            case NO_SUCH_REFERRAL -> "The case has no such referral.";
            case REFERRED_TO_OWNER -> "The case is worked on by this unit already.";
            case ALREADY_REFERRED -> "The case has been referred to this recipient, and that has not ended.";
            case ALREADY_ANSWERED -> "The referral has been answered or taken back.";
            case RECIPIENT_OWNS_CASE -> "The recipient has taken the case over, and needs no other for it.";
            case NOT_ACTIVE ->
                "The referral is not active: only one that was accepted and has not ended can be completed.";
            case ENDED -> "The referral has been rejected, revoked or completed.";
            case NOTHING_TO_SEE -> "There is no answer that was not seen, and the day it is due has not passed.";
            case AGENCY_HAS_NO_CASE -> "An agency that accepts a referral has no case in this register.";
            case JOINED_AND_REGISTERED -> "Either an existing case is joined or a new one registered.";
            case JOINS_ITSELF -> "The receiving case is another one than the case that was referred.";
            case JOINS_OTHER_SERVICE -> "The receiving case is worked on by the service the case was referred to.";
            case JOINS_VOID_CASE -> "The receiving case was declared void.";
        };
    }

    @Override
    public boolean liesInState() {
        return this == ALREADY_REFERRED
                || this == ALREADY_ANSWERED
                || this == RECIPIENT_OWNS_CASE
                || this == NOT_ACTIVE
                || this == ENDED
                || this == NOTHING_TO_SEE;
    }

    @Override
    public boolean liesInAddress() {
        return this == NO_SUCH_REFERRAL;
    }
}
