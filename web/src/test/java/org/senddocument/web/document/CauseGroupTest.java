package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senddocument.domain.document.DocumentStatus;
import org.senddocument.domain.document.Remedy;
import org.senddocument.service.document.DocumentView;
import org.senddocument.service.document.SampleViews;

class CauseGroupTest {

    private static DocumentView document(String id, String code, Remedy remedy) {
        return SampleViews.with(DocumentStatus.REJECTED)
                .id(id)
                .code(code)
                .remedy(remedy)
                .view();
    }

    @Test
    void documentsOfOneCauseStandTogetherInTheirOrder() {
        List<CauseGroup> groups = CauseGroup.of(List.of(
                document("a", "30003", Remedy.RESEND),
                document("b", "30002", Remedy.FIX_AND_SUBMIT_AGAIN),
                document("c", "30003", Remedy.RESEND)));

        assertThat(groups).extracting(CauseGroup::code).containsExactly("30003", "30002");
        assertThat(groups.get(0).documents()).extracting(DocumentView::id).containsExactly("a", "c");
    }

    @Test
    void onlyWhatMayHelpByItselfIsMeantUnlessSomebodySaysSo() {
        List<CauseGroup> groups = CauseGroup.of(List.of(
                document("a", "30003", Remedy.RESEND),
                document("b", "30002", Remedy.FIX_AND_SUBMIT_AGAIN),
                document("c", "20007", Remedy.ASK_FIRST),
                document("d", "EPL-153", Remedy.OTHER_WAY),
                document("e", "20001", Remedy.SERVICE_DESK),
                document("f", null, null)));

        assertThat(groups).extracting(CauseGroup::meant).containsExactly(true, false, false, false, false, true);
        assertThat(groups).extracting(CauseGroup::warned).containsExactly(false, true, true, true, true, false);
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVICE_DESK", "OTHER_WAY"})
    void whoeverSendsAgainAllOfOneCauseThatMayBeMendedMeansThemAll(Remedy remedy) {
        assertThat(CauseGroup.of(List.of(document("a", "20001", remedy), document("b", "20001", remedy))))
                .extracting(CauseGroup::meant)
                .containsExactly(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"FIX_AND_SUBMIT_AGAIN", "ASK_FIRST"})
    void whatFailsTheSameWayOrMayBeFiledTwiceIsTickedByAPersonAlone(Remedy remedy) {
        assertThat(CauseGroup.of(List.of(document("a", "30002", remedy))))
                .extracting(CauseGroup::meant)
                .containsExactly(false);
    }
}
