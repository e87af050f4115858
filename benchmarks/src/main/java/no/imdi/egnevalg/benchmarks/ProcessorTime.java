package no.imdi.egnevalg.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time used since the process began.
 *
 * @param java of this process: services, load generator and the stand-in for MongoDB
 * @param postgres of the server and of those of its processes that still run
 */
record ProcessorTime(Duration java, Duration postgres) {

    /** Until now, of the server that a database lies on. */
    static ProcessorTime now(Connection database) throws SQLException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ProcessHandle server = ProcessHandle.of(backend(database))
                .flatMap(ProcessHandle::parent)
                .orElseThrow();
        Duration postgres = Stream.concat(Stream.of(server), server.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
        return new ProcessorTime(Duration.ofNanos(system.getProcessCpuTime()), postgres);
    }

    private static long backend(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    ProcessorTime since(ProcessorTime earlier) {
        return new ProcessorTime(java.minus(earlier.java), postgres.minus(earlier.postgres));
    }

    /** Of both together, in milliseconds. */
    double milliseconds() {
        return java.plus(postgres).toNanos() / 1e6;
    }
}
