package org.senddocument.service.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senddocument.service.node.NodeRegister;
import org.senddocument.service.sending.InFlight;

/** A server that stops in good order. */
class StartUpTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNodeSaysThatItIsGoneOnlyWhenNothingIsBeingPostedAnyMore(boolean empty) {
        List<String> done = new ArrayList<>();
        StartUp startUp = new StartUp();
        startUp.inFlight = new InFlight() {
            @Override
            public boolean closesWithin(Duration time) {
                done.add("closed");
                return empty;
            }
        };
        startUp.node = new NodeRegister() {
            @Override
            public void leave() {
                done.add("left");
            }
        };

        startUp.stop();

        assertThat(done).isEqualTo(empty ? List.of("closed", "left") : List.of("closed"));
    }
}
