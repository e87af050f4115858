/** National housing and support. There are never more residents than places. */
@NullMarked
package no.imdi.egnevalg.command.housing;

import org.jspecify.annotations.NullMarked;
