/** The case file as Axon carries it: the aggregate hands every act to the rules of its package. */
@NullMarked
package no.imdi.egnevalg.command.casefile;

import org.jspecify.annotations.NullMarked;
