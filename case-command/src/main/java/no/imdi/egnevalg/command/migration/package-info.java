/** Creates and changes the tables. */
@NullMarked
package no.imdi.egnevalg.command.migration;

import org.jspecify.annotations.NullMarked;
