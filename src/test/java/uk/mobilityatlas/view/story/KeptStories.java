package uk.mobilityatlas.view.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.story.SavedSelection;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.Workspace;

/** A workspace in memory, so that a view's test writes no file. */
class KeptStories implements Workspace, WorkspaceFiles {
    final Map<String, Story> kept = new LinkedHashMap<>();
    final Map<String, SavedSelection> selections = new LinkedHashMap<>();
    final Map<String, String> settings = new LinkedHashMap<>();
    final List<Path> copies = new ArrayList<>();
    boolean readOnly;
    boolean closed;

    @Override
    public String name() {
        return "kept";
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public Optional<String> notice() {
        return Optional.empty();
    }

    @Override
    public List<Story> stories() {
        return List.copyOf(kept.values());
    }

    @Override
    public Optional<Story> story(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Story add(Story story) {
        kept.put(story.id(), story);
        return story;
    }

    @Override
    public void save(Story story) {
        kept.put(story.id(), story);
    }

    @Override
    public void saveSoon(Story story) {
        save(story);
    }

    @Override
    public void flush() {}

    @Override
    public void remove(String id) {
        kept.remove(id);
    }

    @Override
    public List<SavedSelection> selections() {
        return List.copyOf(selections.values());
    }

    @Override
    public void keep(SavedSelection selection) {
        selections.put(selection.name(), selection);
    }

    @Override
    public void forget(String name) {
        selections.remove(name);
    }

    @Override
    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    @Override
    public void set(String key, @Nullable String value) {
        if (value == null) {
            settings.remove(key);
        } else {
            settings.put(key, value);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public String ending() {
        return "atlas";
    }

    @Override
    public Workspace openDefault() {
        return this;
    }

    @Override
    public Workspace create(Path file) {
        return new KeptStories();
    }

    @Override
    public Workspace open(Path file) {
        return this;
    }

    @Override
    public void copy(Workspace workspace, Path target) {
        copies.add(target);
    }

    @Override
    public Workspace saveAs(Workspace workspace, Path target) {
        return this;
    }
}
