package no.imdi.egnevalg.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LastingThreadsTest {

    private final LastingThreads threads = new LastingThreads();

    @Test
    void many_requests_share_a_few_threads() throws Exception {
        Set<Thread> used = new HashSet<>();
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Thread>> answers = new ArrayList<>();
            for (int request = 0; request < 100; request++) {
                answers.add(requests.submit(() -> threads.on(Thread::currentThread)));
            }
            for (Future<Thread> answer : answers) {
                used.add(answer.get());
            }
        }

        assertThat(used)
                .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors())
                .noneMatch(Thread::isVirtual);
    }

    @Test
    void a_text_is_sealed_on_them() throws GeneralSecurityException {
        List<Thread> used = new ArrayList<>();
        Aead key = threads.sealingOnThem(new Aead() {
            @Override
            public byte[] encrypt(byte[] plain, byte[] associated) {
                used.add(Thread.currentThread());
                return plain;
            }

            @Override
            public byte[] decrypt(byte[] ciphertext, byte[] associated) {
                throw new UnsupportedOperationException();
            }
        });

        key.encrypt(new byte[0], new byte[0]);

        assertThat(used).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void what_fails_there_fails_here_as_it_is() {
        GeneralSecurityException reason = new GeneralSecurityException();
        SealingException other = new SealingException.NoUsableKey("case-1");

        assertThatThrownBy(() -> threads.on(() -> {
                    throw reason;
                }))
                .isSameAs(reason);
        assertThatThrownBy(() -> threads.on(() -> {
                    throw other;
                }))
                .isSameAs(other);
    }
}
