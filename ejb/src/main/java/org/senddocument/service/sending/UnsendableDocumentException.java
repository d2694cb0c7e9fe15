package org.senddocument.service.sending;

import org.senddocument.itk3.Advice;

/** Our own check refused a message: it never leaves. The message names the rule and no patient. */
public class UnsendableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnsendableDocumentException(String rule) {
        super(rule);
    }

    /** By which the advice is found. */
    public String code() {
        return Advice.REFUSED_HERE;
    }
}
