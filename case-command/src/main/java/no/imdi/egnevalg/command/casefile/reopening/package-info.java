/** Taking up a closed case again. */
@NullMarked
package no.imdi.egnevalg.command.casefile.reopening;

import org.jspecify.annotations.NullMarked;
