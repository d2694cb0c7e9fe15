package org.senddocument.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.senddocument.architecture.BeingAccessed.BE_ACCESSED;
import static org.senddocument.architecture.Layers.BATCH;
import static org.senddocument.architecture.Layers.CONFIG;
import static org.senddocument.architecture.Layers.DIRECTORY;
import static org.senddocument.architecture.Layers.ITK3;
import static org.senddocument.architecture.Layers.MAIL;
import static org.senddocument.architecture.Layers.MESH;
import static org.senddocument.architecture.Layers.NATIONAL_API;
import static org.senddocument.architecture.Layers.PDS;
import static org.senddocument.architecture.Layers.REPORT;
import static org.senddocument.architecture.Layers.SERVICE;
import static org.senddocument.architecture.Layers.WEB;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Which library and which part of the platform may be used where. */
@AnalyzeClasses(packages = "org.senddocument", importOptions = ProductClasses.class)
class PlatformUseTest {

    @ArchTest
    static final ArchRule onlyDomainAndServicesSpeakToTheDatabase = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH, MAIL, MESH, PDS, DIRECTORY, NATIONAL_API, ITK3, REPORT, CONFIG)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
            .because("transactions begin and end in services");

    @ArchTest
    static final ArchRule fhirStaysInItk3 = noClasses()
            .that()
            .resideOutsideOfPackage(ITK3)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ca.uhn..", "org.hl7..")
            .because("no FHIR type leaves the package: a message is bytes to all others");

    @ArchTest
    static final ArchRule httpCallsStayInMeshAndNationalApi = noClasses()
            .that()
            .resideOutsideOfPackages(MESH, NATIONAL_API)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because(
                    "time-outs, redirects and what is logged of a call are settled in one place for MESH and in one for"
                            + " the NHS's public APIs (ADR-0015)");

    @ArchTest
    static final ArchRule mailStaysInMail = noClasses()
            .that()
            .resideOutsideOfPackage(MAIL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.mail..")
            .because("services write letters, and SMTP is spoken in one place, outside transactions");

    @ArchTest
    static final ArchRule pdfStaysInReport = noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("a hostile PDF is opened only behind the limits of report.inspection (ADR-0012)");

    @ArchTest
    static final ArchRule onlyConfigReadsConfiguration = noClasses()
            .that()
            .resideOutsideOfPackage(CONFIG)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.config..")
            .because("every setting is checked at the start, and all faults are told at once");

    @ArchTest
    static final ArchRule whatIsInjectedIsUsed = fields().that()
            .areAnnotatedWith(Inject.class)
            .should(BE_ACCESSED)
            .because("what a class is given tells what it does");

    @ArchTest
    static final ArchRule restAndFacesStayInWeb = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..")
            .because("a service answers a job as it answers a page");

    @ArchTest
    static final ArchRule theBatchRuntimeStaysInBatch = noClasses()
            .that()
            .resideOutsideOfPackages(BATCH, "org.senddocument.service.job..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.batch..")
            .because(
                    "what a job does can be tested without its runtime; service.job starts jobs, batch holds their steps");

    @ArchTest
    static final ArchRule sessionBeansAreServices = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE, "org.senddocument.batch.schedule..")
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .orShould()
            .beAnnotatedWith(Stateful.class)
            .orShould()
            .beAnnotatedWith(MessageDriven.class)
            .because("transactions begin in services, and the schedule alone has a clock of its own");

    @ArchTest
    static final ArchRule transactionsAreTheServicesOwn = noClasses()
            .that()
            .resideOutsideOfPackages(SERVICE, "org.senddocument.batch.schedule..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(TransactionAttribute.class)
            .because("claim and record are two short transactions with none round the post (ADR-0005)");

    @ArchTest
    static final ArchRule onlyTheScheduleHasTimers = noClasses()
            .that()
            .resideOutsideOfPackage("org.senddocument.batch.schedule..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Schedule.class, Schedules.class, TimerService.class, Timeout.class)
            .because("senddocument.jobs.scheduled=false must leave nothing that runs by itself");

    @ArchTest
    static final ArchRule timeAndIdsAreGiven = noClasses()
            .that()
            .resideOutsideOfPackage(CONFIG)
            .should()
            .accessTargetWhere(TheMachine.IS_ASKED)
            .because("a test decides what time it is: use the injected Clock and Supplier<UUID>");

    @ArchTest
    static final ArchRule nothingIsLeftOfTheOldNamespace = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.ejb..",
                    "javax.inject..",
                    "javax.persistence..",
                    "javax.ws..",
                    "javax.faces..",
                    "javax.servlet..",
                    "javax.batch..",
                    "javax.enterprise..")
            .because("the product is Jakarta EE 10, whose servers answer only to jakarta");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noLogIsGivenWhatAFaultSaid = noClasses()
            .should()
            .callMethod(System.Logger.class, "log", System.Logger.Level.class, String.class, Throwable.class)
            .orShould()
            .callMethod(System.Logger.class, "log", System.Logger.Level.class, Supplier.class, Throwable.class)
            .because("a database or a parser names the value that it would not take: Causes tells all but that");
}
