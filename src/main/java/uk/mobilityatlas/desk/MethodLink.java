package uk.mobilityatlas.desk;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import uk.mobilityatlas.comparison.Method;

/** "How was this worked out?" beside a result, which leads to the page of its method. */
public final class MethodLink extends Hyperlink {
    /** @param open opens a page by its name */
    public MethodLink(Method method, Consumer<String> open) {
        this(Strings.text("method"), page(method), open);
        setAccessibleText(Strings.text("method.of", method.title()));
    }

    /** A link with words of its own. */
    public MethodLink(String words, String page, Consumer<String> open) {
        super(words);
        setId("method-" + page);
        getStyleClass().add("small");
        setOnAction(event -> open.accept(page));
    }

    /** The name of a method's page, such as ranks. */
    public static String page(Method method) {
        String file = method.resource().substring(method.resource().lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".md".length());
    }
}
