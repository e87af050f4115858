package no.imdi.egnevalg.query.projection;

/** No generation of the view has been filled. */
public final class ViewNotFilledException extends RuntimeException {

    ViewNotFilledException() {
        super("The view has not been filled");
    }
}
