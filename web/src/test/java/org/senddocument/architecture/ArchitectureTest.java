package org.senddocument.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import jakarta.persistence.Entity;

/** Who may know whom, and what may be used where. Maven's modules hold the coarse half of it, these rules the fine one. */
@AnalyzeClasses(packages = "org.senddocument", importOptions = ProductClasses.class)
class ArchitectureTest {

    private static final String DOMAIN = "org.senddocument.domain..";
    private static final String DATABASE = "org.senddocument.database..";
    private static final String SERVICE = "org.senddocument.service..";
    private static final String MESH = "org.senddocument.mesh..";
    private static final String ITK3 = "org.senddocument.itk3..";
    private static final String REPORT = "org.senddocument.report..";
    private static final String CONFIG = "org.senddocument.config..";
    private static final String BATCH = "org.senddocument.batch..";
    private static final String WEB = "org.senddocument.web..";

    @ArchTest
    static final ArchRule theDomainKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, DATABASE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE, MESH, ITK3, REPORT, CONFIG, BATCH, WEB)
            .because("the rules of a document hold whatever carries, shows or schedules it");

    @ArchTest
    static final ArchRule theDomainDoesNotKnowHowTheDatabaseIsReached = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DATABASE)
            .because("on Payara Server the data source is the server's (ADR-0003)");

    @ArchTest
    static final ArchRule noServiceKnowsWhoCallsIt = noClasses()
            .that()
            .resideInAnyPackage(SERVICE, MESH, ITK3, REPORT, CONFIG)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BATCH, WEB)
            .because("jobs, REST and pages are three doors to the same services");

    @ArchTest
    static final ArchRule theMessageAndTheReportAreMadeOfValuesAlone = noClasses()
            .that()
            .resideInAnyPackage(ITK3, REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICE, MESH, CONFIG, DATABASE)
            .because("they are functions of the consultation: the same values give the same bytes");

    @ArchTest
    static final ArchRule meshIsReachedThroughItsPort = classes()
            .that()
            .resideInAPackage(MESH)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(MESH, CONFIG)
            .because("services speak to MeshMailbox, which a test can stand in for");

    @ArchTest
    static final ArchRule meshKnowsItsPortAlone = noClasses()
            .that()
            .resideInAPackage(MESH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOMAIN, DATABASE, ITK3, REPORT, CONFIG)
            .because("MESH carries bytes and looks at none of them");

    @ArchTest
    static final ArchRule configurationIsHandedOutNotFetched = classes()
            .that()
            .resideInAPackage(CONFIG)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(CONFIG, "org.senddocument.service.startup..")
            .because("only the start asks whether it is complete; each concern is given its own settings");

    @ArchTest
    static final ArchRule webDoesNotKnowBatch = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BATCH)
            .because("what both need is a service's");

    @ArchTest
    static final ArchRule batchDoesNotKnowWeb = noClasses()
            .that()
            .resideInAPackage(BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WEB)
            .because("what both need is a service's");

    @ArchTest
    static final ArchRule webAndBatchGoThroughServices = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MESH, ITK3, REPORT, CONFIG, DATABASE)
            .because("a page that sent a message by itself would leave no trace of it");

    @ArchTest
    static final ArchRule noEntityLeavesTheServices = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("outside its transaction an entity may be stale, half loaded, or changed past its own checks");

    @ArchTest
    static final ArchRule onlyDomainAndServicesSpeakToTheDatabase = noClasses()
            .that()
            .resideInAnyPackage(WEB, BATCH, MESH, ITK3, REPORT, CONFIG)
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
    static final ArchRule httpCallsStayInMesh = noClasses()
            .that()
            .resideOutsideOfPackage(MESH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .because("MESH is the only server that is called, and its tokens and certificates are kept there");

    @ArchTest
    static final ArchRule pdfStaysInReport = noClasses()
            .that()
            .resideOutsideOfPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("a hostile PDF is opened only behind the limits of report.inspection (ADR-0012)");

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
    static final ArchRule noNameSaysNothing = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Base|Common)")
            .because("a class is named for what it is in the field's words");

    @ArchTest
    static final ArchRule noStatusIsSet = noMethods()
            .should()
            .haveName("setStatus")
            .because("a document moves by its own verbs, which check the move and write the history");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noPartsNeedEachOther = slices().assignedFrom(new Parts())
            .should()
            .beFreeOfCycles()
            .because("each part can then be read, tested and changed by itself");
}
