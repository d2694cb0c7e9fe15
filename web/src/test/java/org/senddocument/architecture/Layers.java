package org.senddocument.architecture;

/** The packages of the product, each with all below it. */
final class Layers {

    static final String DOMAIN = "org.senddocument.domain..";
    static final String DATABASE = "org.senddocument.database..";
    static final String SERVICE = "org.senddocument.service..";
    static final String MAIL = "org.senddocument.mail..";
    static final String MESH = "org.senddocument.mesh..";
    static final String NATIONAL_API = "org.senddocument.nationalapi..";
    static final String PDS = "org.senddocument.pds..";
    static final String DIRECTORY = "org.senddocument.directory..";
    static final String ITK3 = "org.senddocument.itk3..";
    static final String REPORT = "org.senddocument.report..";
    static final String TEXT = "org.senddocument.text..";
    static final String WIRE = "org.senddocument.wire..";
    static final String CONFIG = "org.senddocument.config..";
    static final String BATCH = "org.senddocument.batch..";
    static final String WEB = "org.senddocument.web..";

    private Layers() {}
}
