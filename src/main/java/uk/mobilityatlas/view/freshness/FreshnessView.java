package uk.mobilityatlas.view.freshness;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.desk.screen.TableScreen;

/** How fresh each indicator is: newest period, its age, release and retrieval; sorts by any column. */
public final class FreshnessView extends TableScreen {
    private final FreshnessViewModel model;

    /** @param back leads to the view before */
    public FreshnessView(ScreenLabel label, Desk desk, SaveDialog save, Runnable back) {
        this(label, desk, save, new FreshnessViewModel(desk), back);
    }

    private FreshnessView(ScreenLabel label, Desk desk, SaveDialog save, FreshnessViewModel model, Runnable back) {
        super(
                label,
                desk,
                save,
                FigureTable.ofNames("freshness-table", desk.theme()),
                model.tableProperty(),
                model::read,
                back);
        this.model = model;
    }

    @Override
    public ObservableValue<Caption> caption() {
        return model.captionProperty();
    }

    @Override
    public Optional<Method> method() {
        return Optional.of(Method.FRESHNESS);
    }
}
