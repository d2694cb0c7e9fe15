package org.senddocument.web.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The notice that this page shows. */
@Named("noticeView")
@RequestScoped
public class NoticeView {

    @Inject
    Notices notices;

    private Notice notice;

    @PostConstruct
    void take() {
        notice = notices.take();
    }

    /** True where something that was asked for was not done. */
    public boolean isNotDone() {
        return notice != null && notice.isNotDone();
    }

    public Notice getNotice() {
        return notice;
    }
}
