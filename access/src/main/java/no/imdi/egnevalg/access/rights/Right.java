package no.imdi.egnevalg.access.rights;

import static no.imdi.egnevalg.kernel.codelist.Role.ADVISER;
import static no.imdi.egnevalg.kernel.codelist.Role.ANALYST;
import static no.imdi.egnevalg.kernel.codelist.Role.COMPETENCE_TEAM;
import static no.imdi.egnevalg.kernel.codelist.Role.COORDINATOR;
import static no.imdi.egnevalg.kernel.codelist.Role.OPERATOR;
import static no.imdi.egnevalg.kernel.codelist.Role.PRIVACY_OFFICER;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.imdi.egnevalg.kernel.codelist.Role;

/**
 * What can be done in the register, and by which roles: this is the whole of it, and what is not here nobody may do.
 * Which cases a right reaches is a second question, answered where the case is known.
 */
public enum Right {
    OPEN_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    CORRECT_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    VOID_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    FOLLOW_UP_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    CLOSE_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    REOPEN_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    REFER_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    ANSWER_REFERRAL(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    HAND_OVER_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    ANSWER_HANDOVER(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    /** Offers all cases of a unit to another one. */
    OFFER_UNIT_HANDOVER(COMPETENCE_TEAM),
    ANSWER_UNIT_HANDOVER(ADVISER, COORDINATOR),
    READ_UNIT_HANDOVERS(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    LINK_CASES(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    CLASSIFY_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    IMPORT_CASES(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    RECORD_CONVERSATIONS(ADVISER),
    RUN_HOUSING(COMPETENCE_TEAM),
    IMPORT_HISTORICAL_COUNTS(ANALYST),
    /** Says what the figures of a year come from, and what readers have to know of them. */
    DECLARE_COVERAGE(ANALYST),

    READ_CASE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    SEARCH_CASES(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    READ_TIMELINE(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    READ_INBOX(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    READ_REFERRALS(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    FIND_DUPLICATES(ADVISER, COORDINATOR, COMPETENCE_TEAM),
    READ_CONVERSATIONS(ADVISER),
    /** Sees a case of another unit for a few hours, in an emergency. */
    BREAK_GLASS(ADVISER, COORDINATOR),
    /** Opens any timeline, having said what for. */
    STATE_PURPOSE(COMPETENCE_TEAM),
    /** Exact figures, which are not for publication. */
    READ_STATISTICS(ANALYST),

    DECIDE_ERASURE(PRIVACY_OFFICER),
    CONFIRM_ERASURE(PRIVACY_OFFICER),
    READ_RETENTION(PRIVACY_OFFICER),
    /** Lets another privacy officer take all there is of a case. */
    APPROVE_EXTRACT(PRIVACY_OFFICER),
    EXTRACT_ARCHIVE(PRIVACY_OFFICER),
    READ_ACCESS_LOG(PRIVACY_OFFICER),
    /** Notes that an emergency, in which somebody saw a case of another unit, has been looked at. */
    REVIEW_EMERGENCY(PRIVACY_OFFICER),
    VERIFY_ACCESS_LOG(PRIVACY_OFFICER, OPERATOR),

    /** Health, metrics, replay and dead letters, on the port of operators. */
    OPERATE(OPERATOR);

    @SuppressWarnings("ImmutableEnumChecker") // it is an unmodifiable set
    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = Arrays.stream(roles).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody in the given role has this right. */
    public boolean belongsTo(Role role) {
        return roles.contains(role);
    }

    /** The roles by their codes. */
    public String[] roleNames() {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }
}
