/** Guidance conversations that belong to no case. Each unit has one log per month. */
@NullMarked
package no.imdi.egnevalg.command.conversations;

import org.jspecify.annotations.NullMarked;
