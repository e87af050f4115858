/** Case numbers: drawn at random, each used once. */
@NullMarked
package no.imdi.egnevalg.command.casefile.numbers;

import org.jspecify.annotations.NullMarked;
