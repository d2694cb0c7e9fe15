package org.senddocument.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;

/** A package below domain, service, batch and web is a part, and so is each package beside these. */
final class Parts implements SliceAssignment {

    private static final int BELOW_THE_PRODUCT = 2;
    private static final int A_PART = 4;

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        if (!javaClass.getPackageName().startsWith("org.senddocument.")) {
            return SliceIdentifier.ignore();
        }
        String[] names = javaClass.getPackageName().split("\\.");
        return SliceIdentifier.of(Arrays.copyOfRange(names, BELOW_THE_PRODUCT, Math.min(names.length, A_PART)));
    }

    @Override
    public String getDescription() {
        return "the parts of the product";
    }
}
