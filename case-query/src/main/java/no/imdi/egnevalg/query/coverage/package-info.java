/**
 * The source of the figures of each year, for every statistic. A figure that is not known is not zero.
 *
 * <p>A statistic injects {@link no.imdi.egnevalg.query.coverage.Coverage} and reads it once per request:
 *
 * <pre>{@code
 * CoveredYears covered = coverage.today();                          // or asOf(day), without later declarations
 * String status = covered.status(CoverageSubject.CASES, service, year); // null: the register's figure is valid, even 0
 *                                                                   // "..": not known; ".": the service did not exist
 * Integer unfinished = covered.unfinishedIn(from, to);              // field unfinishedYear; null: all have ended
 * List<String> lines = footnotes.of(covered, CoverageSubject.CASES, services, from, to, language);
 * }</pre>
 *
 * <p>{@link no.imdi.egnevalg.query.coverage.StatisticsFootnotes} makes the footnotes for the years and services.
 * Changes and shares are not computed for a year that has a status or has not ended. A statistic whose {@code asOf} is
 * the date of a stock, and not of the state of knowledge, uses {@code today()}.
 */
@NullMarked
package no.imdi.egnevalg.query.coverage;

import org.jspecify.annotations.NullMarked;
