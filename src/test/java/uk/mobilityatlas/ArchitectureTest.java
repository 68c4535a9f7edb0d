package uk.mobilityatlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The house as rules: which room may use which, and which technology lives where. */
@AnalyzeClasses(packages = "uk.mobilityatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HOUSE = "uk.mobilityatlas";
    private static final String[] DOMAIN = rooms("area", "indicator", "observation", "stats", "comparison", "story");

    @ArchTest
    static final ArchRule DOMAIN_STANDS_ON_THE_GROUND = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "graphic", "picture", "deck", "export", "desk", "view"))
            .because("the domain is the ground floor: it must be testable and readable without any other room");

    @ArchTest
    static final ArchRule DOMAIN_NEEDS_ONLY_THE_JDK = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(DOMAIN, "java..", "org.jspecify..", "org.hipparchus.."))
            .because("records and pure functions outlive every library around them");

    @ArchTest
    static final ArchRule NUMERICS_ONLY_IN_STATS = noClasses()
            .that()
            .resideInAnyPackage(rooms("area", "indicator", "observation", "comparison", "story"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hipparchus..")
            .because("arithmetic has one room, where each method is tested against its source");

    @ArchTest
    static final ArchRule DOMAIN_TOUCHES_NO_FILES = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..", "java.awt..", "javax..")
            .because("reading and painting are services; a pure function gives the same answer anywhere");

    @ArchTest
    static final ArchRule GRAPHICS_USE_ONLY_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(rooms("graphic"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "picture", "deck", "export", "desk", "view"))
            .because("a graphic is a description that paints itself, on screen and on paper alike");

    @ArchTest
    static final ArchRule PICTURES_USE_ONLY_GRAPHICS_AND_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(rooms("picture"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "deck", "export", "desk", "view"))
            .because("one maker makes each picture, for the window, a slide and the command line alike");

    @ArchTest
    static final ArchRule EXPORT_MAKES_NO_PICTURES = noClasses()
            .that()
            .resideInAnyPackage(rooms("export"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("picture"))
            .because("a file format is handed what it writes; what is shown was decided before");

    @ArchTest
    static final ArchRule DECKS_USE_ONLY_PICTURES_AND_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(rooms("deck"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "export", "desk", "view"))
            .because("an answered story is the same in the room, in a file and on the command line");

    @ArchTest
    static final ArchRule READERS_AND_STORES_USE_ONLY_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(rooms("ingest", "store"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "graphic", "picture", "deck", "export", "desk", "view"))
            .because("a service hides one technology behind the domain's words");

    @ArchTest
    static final ArchRule READERS_AND_STORES_DO_NOT_MEET = noClasses()
            .that()
            .resideInAnyPackage(rooms("ingest"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("store"))
            .because("files are checked before anyone thinks of storing them");

    @ArchTest
    static final ArchRule EXPORT_USES_ONLY_GRAPHICS_AND_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(rooms("export"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "desk", "view"))
            .because("a file is made of the very graphic that the screen shows");

    @ArchTest
    static final ArchRule DESK_USES_ONLY_PICTURES_AND_THE_DOMAIN = noClasses()
            .that()
            .resideInAnyPackage(rooms("desk"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "deck", "export", "view"))
            .because("shared furniture knows no feature and no service");

    @ArchTest
    static final ArchRule VIEWS_ARE_HANDED_THEIR_SERVICES = noClasses()
            .that()
            .resideInAnyPackage(rooms("view"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("cli", "ingest", "store", "export"))
            .because(
                    "App hands a view an interface or a function, so a view can be tested without a database or a file")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule VIEWS_NEVER_MEET = slices().matching(HOUSE + ".view.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a feature can be read, changed and thrown away alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().because("stairs go down");

    @ArchTest
    static final ArchRule NO_CYCLES_WITHIN_A_ROOM = slices().matching(HOUSE + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a room's own rooms have stairs that go down too");

    @ArchTest
    static final ArchRule ENTRANCES_ARE_USED_BY_NOBODY = noClasses()
            .that()
            .resideInAPackage(HOUSE + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HOUSE)
            .because("only the entrances know all rooms, so no room may know them");

    @ArchTest
    static final ArchRule COMMAND_LINE_STARTS_NO_TOOLKIT = noClasses()
            .that()
            .resideInAnyPackage(rooms("cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(rooms("desk", "view"))
            .because("the same work must run where there is no screen, and start fast");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_STORE = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..")
            .because("the database is one room's secret");

    @ArchTest
    static final ArchRule TOOLKIT_ONLY_UPSTAIRS = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE + ".view..", HOUSE + ".desk..")
            .and(not(nameMatching("uk\\.mobilityatlas\\.(App|WindowAssembly)(\\$.*)?")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.jfree.fx..")
            .because("only what people touch needs a toolkit");

    @ArchTest
    static final ArchRule FILE_FORMATS_ONLY_IN_EXPORT = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "org.apache.batik..", "de.rototor..")
            .because("a file format is one room's secret");

    @ArchTest
    static final ArchRule THREADS_ONLY_IN_BACKGROUND = noClasses()
            .that(not(nameMatching("uk\\.mobilityatlas\\.(desk\\.Background|cli\\.ParallelJobs)(\\$.*)?")))
            .should()
            .dependOnClassesThat(DescribedPredicate.or(
                    nameMatching("java\\.util\\.concurrent\\.(Executors|ForkJoinPool|ThreadPoolExecutor"
                            + "|ScheduledThreadPoolExecutor|ThreadFactory)|java\\.util\\.(Timer|TimerTask)"),
                    resideInAnyPackage("javafx.concurrent..")))
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .because("all waiting goes through one place, where the newest request wins and no failure is lost");

    @ArchTest
    static final ArchRule FUTURES_ONLY_IN_BACKGROUND_AND_BEFORE_A_MAP = noClasses()
            .that(
                    not(
                            nameMatching(
                                    "uk\\.mobilityatlas\\.(desk\\.Background|StartupPreload|cli\\.MapPreload|store\\.(PackPreload|DriverLibrary))(\\$.*)?")))
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.concurrent\\.(CompletableFuture|Future|FutureTask)"))
            .because(
                    "what a first map needs may be got ready before anyone asks, the next table read while one is written,"
                            + " and nothing else runs beside the work");

    @ArchTest
    static final ArchRule STREAMS_ONLY_ON_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage(HOUSE + ".cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("a window has no console: what a person must know arrives as a notice");

    @ArchTest
    static final ArchRule NO_PRINTED_TRACES = noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace", PrintStream.class)
            .because("an error is a sentence for the user and one line in the log");

    @ArchTest
    static final ArchRule NAMES_ARE_WORDS_OF_THE_FIELD = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Data|Info|Item|Handler|Impl|Base)(\\$.*)?")
            .because("a name that fits everything says nothing; docs/glossary.md has the words");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = new ArrayList<>();
        classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .forEach(unmarked::add);
        assertThat(unmarked)
                .as("packages without @NullMarked: missing is a type, so null must be said")
                .isEmpty();
    }

    private static String[] rooms(String... names) {
        String[] rooms = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            rooms[i] = HOUSE + "." + names[i] + "..";
        }
        return rooms;
    }

    private static String[] and(String[] some, String... more) {
        List<String> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
