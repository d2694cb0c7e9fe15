package org.senddocument.service.settings;

import java.util.List;

/** All settings that were looked for at the start, by key. Those of a part that is off are not looked for. */
public record SettingsInForce(List<SettingInForce> all) {

    public SettingsInForce {
        all = List.copyOf(all);
    }
}
