namespace Rapporteur.Attributions;

/// <summary>
/// Finds the phrase that names a source beside its cue, without a parser: by closed-class words, capitals and commas.
/// </summary>
internal static class NounPhrase
{
    private const WordClasses Border =
        WordClasses.Comma | WordClasses.Stop | WordClasses.Colon | WordClasses.Quotation | WordClasses.Auxiliary | WordClasses.Subordinator
        | WordClasses.Complementizer;

    private const WordClasses NoName = WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Adverb;

    private const WordClasses NoApposition =
        WordClasses.Quotation | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.SubjectPronoun | WordClasses.Mark
        | WordClasses.Adverb | WordClasses.Auxiliary;

    private const int LongestApposition = 40;

    /// <summary>The phrase that ends right before <paramref name="end"/>, as item indexes; null if none does.</summary>
    public static (int Begin, int End)? Before(Scope scope, int end)
    {
        if (end < 1) return null;
        int low = scope.Begin(end - 1);
        if (scope.Is(end - 1, WordClasses.Comma | WordClasses.Dash)) return BeforeApposition(scope, low, end - 1);
        if (scope.Is(end - 1, WordClasses.Conjunction | WordClasses.Mark)) return null;
        if (scope.Is(end - 1, WordClasses.Relative) && !scope.Is(end - 1, WordClasses.Determiner)) return (end - 1, end);
        if (scope.Is(end - 1, WordClasses.SubjectPronoun) && !scope.Is(end - 2, WordClasses.Determiner | WordClasses.Preposition)) return (end - 1, end);
        int begin = end, joint = -1;
        while (begin > low && Continues(scope, begin - 1))
        {
            begin--;
            if (scope.Is(begin, WordClasses.Conjunction)) joint = begin;
        }
        // "A and B said" has a joint source only if nothing before the conjunction can be another clause.
        if (joint > 0 && begin > low && !scope.Is(begin - 1, WordClasses.Comma | WordClasses.Quotation)) begin = joint + 1;
        begin = SkipAdverbial(scope, begin, end);
        return begin < end ? (begin, end) : null;
    }

    /// <summary>The phrase that begins at <paramref name="begin"/>, as item indexes; null if none does.</summary>
    public static (int Begin, int End)? After(Scope scope, int begin)
    {
        if (begin >= scope.Items.Length) return null;
        int high = scope.End(begin);
        if (scope.Is(begin, WordClasses.SubjectPronoun | WordClasses.ObjectPronoun) && !scope.Is(begin, WordClasses.Determiner)) return (begin, begin + 1);
        int end = begin;
        while (end < high && GoesOn(scope, begin, end)) end++;
        while (end > begin && scope.Is(end - 1, WordClasses.Preposition | WordClasses.Comma | WordClasses.Conjunction | WordClasses.Adverb)) end--;
        return end > begin ? (begin, end) : null;
    }

    /// <summary>"Ann Lee, the mayor of Ulm, said": the phrase before the first comma, with the apposition unless it is a clause.</summary>
    private static (int Begin, int End)? BeforeApposition(Scope scope, int low, int comma)
    {
        if (Opening(scope, low, comma) is { } opening) return opening;
        for (int i = comma - 1; i > low && i > comma - LongestApposition; i--)
        {
            if (scope.Is(i, WordClasses.Quotation | WordClasses.Stop)) return null;
            if (!scope.Is(i, scope.Items[comma].Classes & (WordClasses.Comma | WordClasses.Dash))) continue;
            if (scope.Is(i - 1, WordClasses.Mark | WordClasses.Quotation) || Before(scope, i) is not { } head) return null;
            if (scope.Is(i + 1, WordClasses.Relative)) return head;
            return scope.Is(i + 1, WordClasses.Conjunction | WordClasses.Subordinator) ? null : (head.Begin, comma);
        }
        return null;
    }

    /// <summary>"Ann Lee, 58, of Ulm, who saw it, said": the name that opens the sentence, if nothing after it can be another subject.</summary>
    private static (int Begin, int End)? Opening(Scope scope, int low, int comma)
    {
        for (int i = low + 1; i < comma && i < low + LongestApposition; i++)
        {
            if (scope.Is(i, WordClasses.Quotation | WordClasses.Stop | WordClasses.Auxiliary)) return null;
            if (!scope.Is(i, WordClasses.Comma)) continue;
            bool name = scope.Is(low, WordClasses.Capital) && !scope.Is(low, NoName);
            if (!name || scope.Is(i - 1, WordClasses.Mark) || Before(scope, i) is not { } head || head.Begin != low) return null;
            if (scope.Is(i + 1, WordClasses.Relative)) return head;
            return OpensApposition(scope, i + 1) ? (low, comma) : null;
        }
        return null;
    }

    private static bool Continues(Scope scope, int item)
    {
        if (scope.Is(item, Border) && !scope.Is(item, WordClasses.Possessive)) return false;
        if (scope.Is(item, WordClasses.SubjectPronoun) && !scope.Is(item, WordClasses.Determiner)) return false;
        bool verb = CueLexicon.IsFinite(scope.Text, scope.Items[item].Span);
        return !verb || scope.Is(item - 1, WordClasses.Determiner | WordClasses.Possessive) || scope.Is(item, WordClasses.Capital);
    }

    private static bool GoesOn(Scope scope, int begin, int item)
    {
        if (scope.Is(item, WordClasses.Comma)) return item > begin && OpensApposition(scope, item + 1);
        if (scope.Is(item, Border) && !scope.Is(item, WordClasses.Possessive)) return scope.Is(item, WordClasses.Relative) && item > begin;
        if (scope.Is(item, WordClasses.Day)) return scope.Is(item + 1, WordClasses.Possessive);
        return !scope.Is(item, WordClasses.Preposition) || !StartsAdverbial(scope, item);
    }

    private static bool OpensApposition(Scope scope, int item) =>
        item < scope.Items.Length
        && !scope.Is(item, NoApposition)
        && !(scope.Is(item, WordClasses.Preposition) && !scope.Word(item).Equals("of", StringComparison.OrdinalIgnoreCase))
        && !scope.Word(item).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether a preposition begins when or where it was said: "on Monday", "in a statement".</summary>
    public static bool StartsAdverbial(Scope scope, int item)
    {
        for (int i = item + 1; i < item + 6; i++)
        {
            if (scope.Is(i, WordClasses.Day | WordClasses.Statement)) return true;
            if (scope.Is(i, WordClasses.Mark | WordClasses.Quotation | WordClasses.Preposition)) return false;
        }
        return false;
    }

    /// <summary>Steps over what stands before the subject: "But on Monday", "Later".</summary>
    private static int SkipAdverbial(Scope scope, int begin, int end)
    {
        while (begin < end)
        {
            if (scope.Is(begin, WordClasses.Preposition))
            {
                int day = begin + 1;
                while (day < end && !scope.Is(day, WordClasses.Day | WordClasses.Statement)) day++;
                begin = day < end ? day + 1 : begin + 1;
            }
            else if (scope.Is(begin, WordClasses.Conjunction | WordClasses.Adverb | WordClasses.Day | WordClasses.Mark) && !scope.Is(begin, WordClasses.Determiner))
            {
                begin++;
            }
            else
            {
                break;
            }
        }
        return begin;
    }
}
