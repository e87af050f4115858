package no.imdi.egnevalg.command.casefile.reasons;

import java.util.Optional;
import no.imdi.egnevalg.command.decision.Reason;

/** Every reason why an act on a case file is refused. */
public sealed interface Refusal extends Reason {

    /**
     * The service does not record the category in the year of openedOn, or of the day from which the category is to
     * hold.
     */
    record CategoryNotInUse(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The service does not record this category in that year.";
        }
    }

    /** The case would be opened on a day that has not come yet. */
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

    /** The service must say which region. */
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

    /** The service must say which school or embassy. */
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

    /** There is no such posting in the code list of the service. */
    record PostingUnknown(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The service has no posting with this code.";
        }
    }

    /** The school lies in another region than the one given. */
    record PostingInOtherRegion(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The posting lies in another region.";
        }
    }

    /** A secondary category says what the main category says already, or stands there twice. */
    record SecondaryCategoryRepeated(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "A secondary category differs from the main category and from the other secondary ones.";
        }
    }

    /** The correction leaves everything as it was. */
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

    /** The case would have been opened after it was registered, or after something was done in it. */
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

    /** The case file has been declared void. */
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

    /** The case file has been erased. */
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

    /** Somebody destroyed the key without erasing the case. No act does that. */
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

    /** The case file has been closed. */
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

    /** The day of an act has not come yet. */
    record DayInFuture(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The day has not come yet.";
        }
    }

    /** The day of an act lies before the case was opened, or before what the act follows upon. */
    record DayTooEarly(String pointer) implements Refusal {
        @Override
        public String detail() {
            return "The day lies before the case was opened, or before what this act follows upon.";
        }
    }

    /** There is no case of the identifier that was given beside the case acted on. */
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

    /** The case that was given beside the case acted on has been erased. */
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
