package org.senddocument.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Whether any code reads or writes a field. */
final class BeingAccessed extends ArchCondition<JavaField> {

    static final BeingAccessed BE_ACCESSED = new BeingAccessed();

    private BeingAccessed() {
        super("be accessed");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        boolean accessed = !field.getAccessesToSelf().isEmpty();
        events.add(new SimpleConditionEvent(
                field, accessed, field.getFullName() + (accessed ? " is used" : " is not used")));
    }
}
