package no.imdi.egnevalg.command.casefile.reasons;

import java.util.Optional;
import no.imdi.egnevalg.command.decision.Reason;

/** The reasons to refuse an act on a case file that several acts share. */
public sealed interface Refusal extends Reason {

    /**
     * The service does not record the category in the year of openedOn, or of the day on which the category is to take
     * effect.
     */
    record CategoryNotInUse(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The service does not record this category in that year.";
        }
    }

    /** The opening day lies in the future. */
    record OpenedInFuture() implements Refusal {
        @Override
        public String pointer() {
            return "/openedOn";
        }

        @Override
        public String detail() {
            return "A case cannot be opened on a day that has not come yet.";
        }
    }

    /** The service requires a region. */
    record RegionRequired(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "Cases of this service name a region.";
        }
    }

    /** The service does not work by region. */
    record RegionNotRecorded(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "Cases of this service name no region.";
        }
    }

    /** The service requires a school or embassy. */
    record PostingRequired(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "Cases of this service name a posting.";
        }
    }

    /** The service has no postings. */
    record PostingNotRecorded(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "Cases of this service name no posting.";
        }
    }

    /** The code list of the service has no such posting. */
    record PostingUnknown(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The service has no posting with this code.";
        }
    }

    /** The school lies in another region than the given one. */
    record PostingInOtherRegion(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The posting lies in another region.";
        }
    }

    /** A secondary category repeats the main category or another secondary one. */
    record SecondaryCategoryRepeated(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "A secondary category differs from the main category and from the other secondary ones.";
        }
    }

    /** The correction changes nothing. */
    record NothingCorrected() implements Refusal {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String detail() {
            return "A correction changes something.";
        }
    }

    /** The opening day would lie after the registration or after another act in the case. */
    record OpenedAfterAct() implements Refusal {
        @Override
        public String pointer() {
            return "/openedOn";
        }

        @Override
        public String detail() {
            return "The case was registered, or something was done in it, before that day.";
        }
    }

    /** The case file was voided. */
    record CaseFileVoid() implements Refusal {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String detail() {
            return "The case file is void and takes no further acts.";
        }

        @Override
        public boolean liesInState() {
            return true;
        }
    }

    /** The case file was erased. */
    record CaseFileErased() implements Refusal {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String detail() {
            return "The case file has been erased and takes no further acts.";
        }

        @Override
        public boolean liesInState() {
            return true;
        }

        @Override
        public boolean isForGood() {
            return true;
        }
    }

    /** The data key was destroyed although the case was not erased. No act does that. */
    record DataKeyDestroyed() implements Refusal {
        @Override
        public String pointer() {
            return "/note";
        }

        @Override
        public String detail() {
            return "The data key of this case has been destroyed: it takes no notes any more, only acts without one.";
        }

        @Override
        public boolean liesInState() {
            return true;
        }
    }

    /** The case file is closed. */
    record CaseFileIsClosed() implements Refusal {
        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String detail() {
            return "The case file is closed. Reopen it first.";
        }

        @Override
        public boolean liesInState() {
            return true;
        }
    }

    /** The day of the act lies in the future. */
    record DayInFuture(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The day has not come yet.";
        }
    }

    /** The day of the act lies before the opening of the case, or before an earlier act that it has to follow. */
    record DayTooEarly(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The day lies before the case was opened, or before what this act follows upon.";
        }
    }

    /** The other case that the request names does not exist. */
    record OtherCaseUnknown(String pointer, String caseId) implements Refusal {
        @Override
        public String detail() {
            return "There is no such case.";
        }

        @Override
        public Optional<String> caseGuessedAt() {
            return Optional.of(caseId);
        }
    }

    /** The other case that the request names was erased. */
    record OtherCaseErased(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The other case has been erased and takes no further acts.";
        }

        @Override
        public boolean liesInState() {
            return true;
        }
    }

    @Override
    default String type() {
        return switch (this) {
            case CategoryNotInUse _ -> "category-not-in-use";
            case OpenedInFuture _ -> "opened-in-future";
            case RegionRequired _ -> "region-required";
            case RegionNotRecorded _ -> "region-not-recorded";
            case PostingRequired _ -> "posting-required";
            case PostingNotRecorded _ -> "posting-not-recorded";
            case PostingUnknown _ -> "posting-unknown";
            case PostingInOtherRegion _ -> "posting-in-other-region";
            case SecondaryCategoryRepeated _ -> "secondary-category-repeated";
            case OpenedAfterAct _ -> "opened-after-act";
            case NothingCorrected _ -> "nothing-corrected";
            case CaseFileVoid _ -> "case-file-void";
            case CaseFileErased _ -> "case-file-erased";
            case DataKeyDestroyed _ -> "data-key-destroyed";
            case CaseFileIsClosed _ -> "case-file-closed";
            case DayInFuture _ -> "day-in-future";
            case DayTooEarly _ -> "day-too-early";
            case OtherCaseUnknown _ -> "other-case-unknown";
            case OtherCaseErased _ -> "other-case-erased";
        };
    }
}
