package org.senddocument.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.senddocument.service.settings.SettingInForce;
import org.senddocument.service.settings.SettingsDesk;

/** What this node was told when it started. */
@Named("settingsView")
@RequestScoped
public class SettingsView {

    @Inject
    SettingsDesk desk;

    private List<SettingInForce> all;

    @PostConstruct
    void load() {
        all = desk.all();
    }

    /** For EL: {@code #{settingsView.meaning(setting.key())}}. */
    public String meaning(String key) {
        return SettingTexts.of(key);
    }

    public List<SettingInForce> getAll() {
        return all;
    }
}
