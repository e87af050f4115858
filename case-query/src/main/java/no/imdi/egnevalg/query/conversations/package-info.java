/** Conversations outside cases: the logs of units, and the table by month and service. */
@NullMarked
package no.imdi.egnevalg.query.conversations;

import org.jspecify.annotations.NullMarked;
