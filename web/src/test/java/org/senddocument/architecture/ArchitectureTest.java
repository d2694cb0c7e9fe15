package org.senddocument.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.senddocument.architecture.Layers.BATCH;
import static org.senddocument.architecture.Layers.CONFIG;
import static org.senddocument.architecture.Layers.DATABASE;
import static org.senddocument.architecture.Layers.DIRECTORY;
import static org.senddocument.architecture.Layers.DOMAIN;
import static org.senddocument.architecture.Layers.ITK3;
import static org.senddocument.architecture.Layers.MAIL;
import static org.senddocument.architecture.Layers.MESH;
import static org.senddocument.architecture.Layers.NATIONAL_API;
import static org.senddocument.architecture.Layers.PDS;
import static org.senddocument.architecture.Layers.REPORT;
import static org.senddocument.architecture.Layers.SERVICE;
import static org.senddocument.architecture.Layers.TEXT;
import static org.senddocument.architecture.Layers.WEB;
import static org.senddocument.architecture.Layers.WIRE;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** Who may know whom, and what a name may say. Maven's modules hold the coarse half of it, these rules the fine one. */
@AnalyzeClasses(packages = "org.senddocument", importOptions = ProductClasses.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theDomainKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN, DATABASE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    SERVICE, MAIL, MESH, PDS, DIRECTORY, NATIONAL_API, ITK3, REPORT, TEXT, WIRE, CONFIG, BATCH, WEB)
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
            .resideInAnyPackage(SERVICE, MAIL, MESH, PDS, DIRECTORY, NATIONAL_API, ITK3, REPORT, CONFIG)
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
    static final ArchRule nationalDirectoriesAreReachedThroughTheirPorts = classes()
            .that()
            .resideInAnyPackage(PDS, DIRECTORY, NATIONAL_API)
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage(PDS, DIRECTORY, NATIONAL_API, CONFIG)
            .because("services speak to Demographics and the like, which a test can stand in for (ADR-0015)");

    @ArchTest
    static final ArchRule nationalDirectoriesKnowTheirPortsAlone = noClasses()
            .that()
            .resideInAnyPackage(PDS, DIRECTORY, NATIONAL_API)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DATABASE, ITK3, REPORT, CONFIG, MESH, "org.senddocument.domain.document..")
            .because(
                    "they say what others hold of a patient or a practice; what that does to a document is a service's");

    @ArchTest
    static final ArchRule meshKnowsItsPortAlone = noClasses()
            .that()
            .resideInAPackage(MESH)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DOMAIN, DATABASE, ITK3, REPORT, CONFIG)
            .because("MESH carries bytes and looks at none of them");

    @ArchTest
    static final ArchRule whatEveryAdapterNeedsKnowsNoneOfThem = noClasses()
            .that()
            .resideInAnyPackage(TEXT, WIRE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    DOMAIN,
                    DATABASE,
                    SERVICE,
                    MAIL,
                    MESH,
                    PDS,
                    DIRECTORY,
                    NATIONAL_API,
                    ITK3,
                    REPORT,
                    CONFIG,
                    BATCH,
                    WEB)
            .because("MESH, ITK3 and the national APIs may not see each other, and write what all need only once");

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
            .resideInAnyPackage(MAIL, MESH, ITK3, REPORT, WIRE, CONFIG, DATABASE)
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
    static final ArchRule noPartsNeedEachOther = slices().assignedFrom(new Parts())
            .should()
            .beFreeOfCycles()
            .because("each part can then be read, tested and changed by itself");
}
