/** The result of a decision: an event, or reasons to refuse it. */
@NullMarked
package no.imdi.egnevalg.command.decision;

import org.jspecify.annotations.NullMarked;
