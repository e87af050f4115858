package no.imdi.egnevalg.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses bodies larger than any address needs, whether their length is announced or comes out while they are read, and
 * ends those that do not come to their end: what a request holds while it is read is kept from others.
 */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private static final Problem TOO_LARGE =
            Problem.of(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", "The body is larger than the address takes.");
    private static final Problem TOO_SLOW =
            Problem.of(HttpStatus.REQUEST_TIMEOUT, "body-too-slow", "The body does not come to its end.");
    private static final long CSV_BYTES = 32L << 20;
    static final long OTHER_BYTES = 256L << 10;

    private final ProblemWriter problems;
    private final WallClock clock;
    private final Duration longest;

    /**
     * A filter of bodies.
     *
     * @param longest how long a body may take to come; how long each part of it, the server bounds itself
     */
    public BodyLimitFilter(JsonMapper mapper, WallClock clock, Duration longest) {
        this.problems = new ProblemWriter(mapper);
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        long limit = type != null && type.toLowerCase(Locale.ROOT).startsWith("text/csv") ? CSV_BYTES : OTHER_BYTES;
        if (request.getContentLengthLong() > limit) {
            problems.write(request, response, TOO_LARGE);
            return;
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    private final class LimitedRequest extends HttpServletRequestWrapper {
        private final long limit;

        LimitedRequest(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), limit);
        }
    }

    private final class LimitedStream extends ServletInputStream {
        private final ServletInputStream body;
        private final Instant until = clock.now().plus(longest);
        private long left;

        LimitedStream(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = inTime(body::read);
            return counted(read < 0 ? 0 : 1, read);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = inTime(() -> body.read(bytes, offset, length));
            return counted(Math.max(read, 0), read);
        }

        private int inTime(Reading reading) throws IOException {
            if (clock.now().isAfter(until)) {
                throw new ProblemException(TOO_SLOW);
            }
            try {
                return reading.read();
            } catch (IOException e) {
                if (e instanceof SocketTimeoutException || e.getCause() instanceof SocketTimeoutException) {
                    throw new ProblemException(TOO_SLOW);
                }
                throw e;
            }
        }

        private int counted(int bytes, int result) {
            left -= bytes;
            if (left < 0) {
                throw new ProblemException(TOO_LARGE);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }

    @FunctionalInterface
    private interface Reading {
        int read() throws IOException;
    }
}
