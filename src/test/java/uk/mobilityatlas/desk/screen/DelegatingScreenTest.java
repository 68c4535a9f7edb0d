package uk.mobilityatlas.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DelegatingScreenTest {
    @Test
    void everyQuestionIsPassedOnToTheViewItself() {
        assertThat(Screen.class.getDeclaredMethods())
                .filteredOn(method -> !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().equals("label"))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(answers(method))
                        .as("a default would answer for the view: " + method.getName())
                        .isTrue());
    }

    private static boolean answers(Method asked) {
        return Arrays.stream(DelegatingScreen.class.getDeclaredMethods())
                .anyMatch(own -> own.getName().equals(asked.getName())
                        && Arrays.equals(own.getParameterTypes(), asked.getParameterTypes()));
    }
}
