/** The command side: turns HTTP requests into commands, decisions and events. */
@NullMarked
package no.imdi.egnevalg.command;

import org.jspecify.annotations.NullMarked;
