/** What a decision can come to: an event, or reasons why not. */
@NullMarked
package no.imdi.egnevalg.command.decision;

import org.jspecify.annotations.NullMarked;
