/** Guidance conversations that belong to no case: a log for each unit and month. */
@NullMarked
package no.imdi.egnevalg.command.conversations;

import org.jspecify.annotations.NullMarked;
