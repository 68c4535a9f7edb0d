package uk.mobilityatlas.desk.control;

import javafx.scene.control.Hyperlink;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.MethodPages;

/** "How was this worked out?" beside a result, which leads to the page of its method. */
public final class MethodLink extends Hyperlink {
    private static final Texts TEXTS = Texts.beside(MethodLink.class);

    public MethodLink(Method method, MethodPages pages) {
        this(TEXTS.of("method"), page(method), pages);
        setAccessibleText(TEXTS.of("method.of", method.title()));
    }

    /** A link with words of its own. */
    public MethodLink(String words, String page, MethodPages pages) {
        super(words);
        setId("method-" + page);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("small");
        setOnAction(event -> pages.show(page));
    }

    /** The name of a method's page, such as ranks. */
    public static String page(Method method) {
        String file = method.resource().substring(method.resource().lastIndexOf('/') + 1);
        return file.substring(0, file.length() - ".md".length());
    }
}
