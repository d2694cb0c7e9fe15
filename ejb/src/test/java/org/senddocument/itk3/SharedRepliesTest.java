package org.senddocument.itk3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senddocument.system.SharedFiles;

/** NHS's own examples, each as it is and with every other code in its place. */
class SharedRepliesTest {

    private static final Pattern CODE = Pattern.compile("-(\\d{5})-");

    private final Map<String, String> examples = SharedReplies.byName();

    @BeforeEach
    void theExamplesArePresent() {
        SharedFiles.require(SharedReplies.FOLDER);
    }

    @Test
    void everyExampleIsReadByTheCodeOfItsName() {
        examples.forEach((name, example) -> {
            Reply.Acknowledged reply = SampleReplies.acknowledged(example);

            assertThat(reply.verdict().code()).as(name).isEqualTo(codeOf(name));
            assertThat(reply.header().originalMessageId()).as(name).isPresent();
            assertThat(reply.header().senderReference()).as(name).isEmpty();
        });
    }

    @Test
    void theUnreadableOriginalIsKnown() {
        examples.forEach((name, example) -> assertThat(
                        SampleReplies.acknowledged(example).header().originalHeaderId())
                .as(name)
                .matches(id -> id.isEmpty() == codeOf(name).equals("10009")));
    }

    @Test
    void everyExampleIsReadWithEveryOtherCode() {
        examples.forEach((name, example) -> {
            for (ResponseCode code : ResponseCode.values()) {
                String changed = example.replace("value=\"" + codeOf(name) + '"', "value=\"" + code.code() + '"');

                Verdict verdict = SampleReplies.verdict(changed);

                assertThat(verdict.code()).as(name).isEqualTo(code.code());
                assertThat(verdict.positive()).as(name).isEqualTo(code.positive());
                assertThat(verdict.kind()).as(name).isEqualTo(ResponseKind.of(code.code()));
            }
        });
    }

    private static String codeOf(String name) {
        Matcher code = CODE.matcher(name);
        assertThat(code.find()).as(name).isTrue();
        return code.group(1);
    }
}
