package org.senddocument.domain.sending;

/** Who may go to MESH now. */
public enum Leave {
    ALL,
    /** The one who asked, to see whether MESH can be had again. */
    ONE,
    /** Nobody before that one is back. */
    SOON,
    /** Nobody before the pause is over. */
    NONE
}
