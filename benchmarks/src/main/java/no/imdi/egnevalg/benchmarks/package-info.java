/**
 * What the register's promises on speed come to on this machine, each measured beside what a user would pick instead.
 */
@NullMarked
package no.imdi.egnevalg.benchmarks;

import org.jspecify.annotations.NullMarked;
