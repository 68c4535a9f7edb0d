package uk.mobilityatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A test with a window and a robot. Such tests alone are tried twice, since a popup may close under the robot on a busy
 * machine; they run in an execution of their own (see pom.xml).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag(WindowTest.TAG)
@ExtendWith(ApplicationExtension.class)
public @interface WindowTest {
    /** For a test that makes its window itself, and so needs no robot. */
    String TAG = "window";
}
