package uk.mobilityatlas.graphic;

/** Another form of a picture, for a sheet, a slide or a page: it is painted otherwise and says the same. */
public interface GraphicForm extends Graphic {
    /** The picture that it is a form of. */
    Graphic whole();

    @Override
    default String headline() {
        return whole().headline();
    }

    @Override
    default String summary() {
        return whole().summary();
    }

    @Override
    default Table table() {
        return whole().table();
    }
}
