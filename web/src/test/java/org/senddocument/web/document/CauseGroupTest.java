package org.senddocument.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
                document("c", "20007", Remedy.ASK_FIRST)));

        assertThat(groups).extracting(CauseGroup::meant).containsExactly(true, false, false);
        assertThat(groups).extracting(CauseGroup::warned).containsExactly(false, true, true);
    }
}
