package uk.mobilityatlas.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * Holds an edited headline against the verdicts: each comparison word that they do not support is flagged with a
 * sentence. It reads words, not grammar: which places a word is about follows from where their names stand.
 */
public final class HeadlineCheck {
    private static final Texts TEXTS = Texts.beside(HeadlineCheck.class);

    /** A word that the figures do not support, and why. */
    public record Flag(String word, String sentence) {}

    /** The words between two breaks of a headline, and the time that they speak of. */
    private record Clause(List<String> tokens, Optional<TimeSpan> span, boolean course) {
        /** The years that a claim of it is about; none where it compares figures of one period. */
        Optional<TimeSpan> years(Claim claim) {
            boolean emphasis = claim == Claim.CLEARLY || claim == Claim.SIGNIFICANTLY;
            return span.isEmpty() && (claim.isCourse() || emphasis && course)
                    ? Optional.of(TimeSpan.OVER_THE_YEARS)
                    : span;
        }
    }

    private static final Pattern BREAK =
            Pattern.compile("[;.,]|\\b(?:but|while|whereas|although)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN =
            Pattern.compile("\\uE000\\d+\\uE001|[\\uE002\\uE003]|\\d[\\d,]*|[\\p{L}][\\p{L}’'-]*");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "hardly");

    private final Comparison comparison;
    private final NamedPlaces places;
    private final ClaimCheck claimCheck;
    private final CourseCheck courseCheck;

    private HeadlineCheck(Comparison comparison, @Nullable Answer answer) {
        this.comparison = comparison;
        places = new NamedPlaces(comparison);
        claimCheck = new ClaimCheck(comparison);
        courseCheck = new CourseCheck(comparison, answer);
    }

    /** The flags of a headline over an answer, which is best asked in depth: else nothing is known of the years. */
    public static List<Flag> of(String headline, Answer answer) {
        return new HeadlineCheck(answer.comparison(), answer).flags(headline);
    }

    /** The flags of a headline over a comparison alone: what it says since a certain year cannot be checked. */
    public static List<Flag> of(String headline, Comparison comparison) {
        return new HeadlineCheck(comparison, null).flags(headline);
    }

    private List<Flag> flags(String headline) {
        Set<Flag> flags = new LinkedHashSet<>();
        String small = headline.toLowerCase(Locale.UK);
        boolean known = small.contains("recorded") || small.contains("known");
        List<Compared> before = List.of();
        Optional<TimeSpan> leading = Optional.empty();
        for (String clause : BREAK.split(places.marked(headline))) {
            List<String> tokens = new ArrayList<>();
            Matcher matcher = TOKEN.matcher(clause);
            while (matcher.find()) {
                tokens.add(matcher.group());
            }
            Optional<TimeSpan> begun = leading;
            Optional<TimeSpan> span =
                    TimeSpan.in(tokens, CourseCheck.year(comparison.period())).or(() -> begun);
            leading = Optional.empty();
            boolean claims = false;
            ComparingWords comparing = new ComparingWords(tokens, places.measured(), span.isPresent());
            Clause said = new Clause(tokens, span, comparing.course());
            for (int at = 0; at < tokens.size(); at++) {
                Optional<Claim> claim = Claim.of(tokens.get(at));
                if (claim.isPresent() && comparing.compares(claim.get(), at)) {
                    claims = true;
                    flags.addAll(check(claim.get(), said, at, before, known));
                }
            }
            if (!claims) {
                // since 2022, more young people are NEET
                leading = span;
            }
            List<Compared> named = places.in(tokens);
            before = named.isEmpty() ? before : named;
        }
        return List.copyOf(flags);
    }

    private List<Flag> check(Claim claim, Clause clause, int at, List<Compared> before, boolean known) {
        List<String> tokens = clause.tokens();
        int than = tokens.subList(at, tokens.size()).indexOf("than");
        List<Compared> subjects = places.in(tokens.subList(0, at));
        List<String> rest = tokens.subList(at + 1, tokens.size());
        if (subjects.isEmpty() && than > 1) {
            subjects = places.in(tokens.subList(at + 1, at + than));
            rest = tokens.subList(at + than, tokens.size());
        }
        boolean straight = !rest.isEmpty() && !places.in(rest.subList(0, 1)).isEmpty();
        if (subjects.isEmpty() && than < 0 && !straight) {
            // more young people in Barnsley, behind England: Barnsley
            subjects = places.in(rest);
            rest = List.of();
        }
        List<Compared> references = places.in(rest);
        if (subjects.isEmpty()) {
            subjects = before.isEmpty() ? comparison.areas() : before;
        }
        String word = tokens.get(at);
        Optional<TimeSpan> years = clause.years(claim);
        Optional<String> stranger = years.isPresent() ? Optional.empty() : places.stranger(rest);
        if (stranger.isPresent() && references.isEmpty()) {
            return List.of(new Flag(word, TEXTS.of("check.stranger", word, stranger.get())));
        }
        boolean negated = at > 0 && NEGATIONS.contains(tokens.get(at - 1).toLowerCase(Locale.UK));
        List<Flag> flags = new ArrayList<>();
        for (Compared subject : subjects) {
            List<Compared> others =
                    references.stream().filter(r -> !r.equals(subject)).toList();
            boolean both = !claim.isCourse() && (!others.isEmpty() || rest.contains(NamedPlaces.BENCHMARK));
            Optional<Objection> objection = years.isEmpty()
                    ? claimCheck.objection(claim, negated, subject, others)
                    : both
                            ? Objection.unchecked(TEXTS.of("check.both"))
                            : courseCheck.objection(claim, negated, subject, years.get(), known);
            objection.ifPresent(found -> flags.add(new Flag(word, found.sentence(word))));
        }
        return flags;
    }
}
