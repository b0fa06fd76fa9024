namespace Rapporteur.Attributions;

/// <summary>Finds where content that follows its cue begins and ends.</summary>
internal sealed class ContentFinder(Scope scope)
{
    private const int LongestGap = 16;
    private const int LongestHearer = 8;

    /// <summary>The first item of the content behind a cue, and whether it is more than a noun phrase; null if there is none.</summary>
    public (int Begin, bool IsClause)? Start(VerbGroup cue)
    {
        int i = cue.End, end = scope.End(cue.Head);
        if (scope.Is(i + 1, WordClasses.Day) && scope.Is(i + 2, WordClasses.Complementizer)) i += 2;
        while (i < end && scope.Is(i, WordClasses.Adverb | WordClasses.Day) && !scope.Is(i, WordClasses.Determiner | WordClasses.Mark)) i++;
        if (i >= end) return null;
        if (cue.Takes(Constructions.To) && scope.IsWord(i, "to")) return (i, true);
        if (cue.Takes(Constructions.AnyClause))
        {
            if (scope.Is(i, WordClasses.Complementizer | WordClasses.Quotation)) return (i, true);
            if (scope.Is(i, WordClasses.Comma | WordClasses.Colon | WordClasses.Preposition)) return AfterGap(i, end);
            if (BareClause(cue, i, end) is { } clause) return clause;
        }
        return Object(cue, i);
    }

    /// <summary>A clause without "that", behind the hearer if the cue has one: "told him it rained".</summary>
    private (int Begin, bool IsClause)? BareClause(VerbGroup cue, int i, int end)
    {
        if (!cue.Takes(Constructions.Hearer | Constructions.HearerOptional))
        {
            bool speaks = cue.Takes(Constructions.Inverts) && !cue.Takes(Constructions.Object);
            bool bare = cue.Takes(Constructions.Clause) && !scope.Is(i, WordClasses.Mark | WordClasses.Conjunction) && (speaks || HasVerb(i, end));
            return bare ? (i, true) : null;
        }
        if (AfterGap(i, end) is { } told) return told;
        if (scope.Is(i, WordClasses.ObjectPronoun) && i + 1 < end && !scope.IsWord(i + 1, "to")) return (i + 1, true);
        for (int j = i + 1; j < Math.Min(end, i + LongestHearer); j++)
        {
            if (scope.Is(j, WordClasses.SubjectPronoun) && !scope.Is(j, WordClasses.Determiner | WordClasses.Relative)) return (j, true);
        }
        return null;
    }

    private (int Begin, bool IsClause)? Object(VerbGroup cue, int i)
    {
        if (scope.Is(i, WordClasses.Mark | WordClasses.Conjunction | WordClasses.Auxiliary) || scope.IsWord(i, "to")) return null;
        if (cue.Takes(Constructions.Object) && !scope.Is(i, WordClasses.Preposition)) return (i, false);
        bool whole = cue.Takes(Constructions.ObjectTo) && Near(i, "to") || cue.Takes(Constructions.ObjectOf) && Near(i, "of");
        return whole ? (i, true) : null;
    }

    private bool Near(int i, string word)
    {
        for (int j = i + 1; j < Math.Min(i + LongestGap, scope.End(i)); j++)
        {
            if (scope.IsWord(j, word)) return true;
        }
        return false;
    }

    private bool HasVerb(int i, int end)
    {
        for (int j = i; j < end; j++)
        {
            if (scope.Is(j, WordClasses.Quotation) || scope.MayBeFinite(j)) return true;
        }
        return false;
    }

    /// <summary>Content behind an adverbial or hearer: "said on Monday that …", "told reporters: “…”".</summary>
    private (int Begin, bool IsClause)? AfterGap(int i, int end)
    {
        for (int j = i; j < Math.Min(end, i + LongestGap); j++)
        {
            if (scope.Is(j, WordClasses.Quotation)) return (j, true);
            if (scope.Is(j, WordClasses.Stop) || scope.Is(j, WordClasses.Auxiliary) && !scope.Is(j, WordClasses.Possessive)) return null;
            if (scope.IsColon(j)) return j + 1 < end ? (j + 1, true) : null;
            if (scope.Is(j, WordClasses.Complementizer) && !scope.Is(j, WordClasses.Relative)) return (j, true);
            if (scope.IsWord(j, "that")) return (j, true);
        }
        return null;
    }

    /// <summary>One past the last item of content that begins at an item: the sentence's end, or another cue of the same source.</summary>
    public int End(int begin, bool isClause)
    {
        int end = scope.End(begin);
        for (int i = begin + 1; i < end - 1; i++)
        {
            if (!isClause && scope.Is(i, WordClasses.Subordinator) && !scope.Is(i, WordClasses.Preposition)) return i;
            if (EndsWithComma(i) && StartsCue(i + 1)) return i + 1;
            bool comma = scope.Is(i, WordClasses.Comma);
            if (!comma && !scope.Is(i, WordClasses.Conjunction)) continue;
            int next = i + 1;
            while (comma && next < end && scope.Is(next, WordClasses.Conjunction | WordClasses.Adverb)) next++;
            if (StartsCue(next) || !isClause && (comma ? EndsObject(i + 1) : scope.Is(i + 1, WordClasses.Auxiliary))) return i;
        }
        while (end > begin + 1 && scope.Is(end - 1, WordClasses.Stop | WordClasses.Comma)) end--;
        return end;
    }

    /// <summary>Whether an item is a quotation with a comma before its closing mark.</summary>
    private bool EndsWithComma(int item) => scope.Is(item, WordClasses.Quotation) && scope.Word(item).TrimEnd("”\"'’»").EndsWith(",", StringComparison.Ordinal);

    private bool StartsCue(int item) => item < scope.Items.Length && VerbGroup.At(scope, item).Any(c =>
        c.Form.Cue.Kind == CueKind.Frame || (c.Form.Forms & (VerbForms.Past | VerbForms.Third | VerbForms.Gerund)) != 0);

    private bool EndsObject(int item) =>
        scope.Is(item, WordClasses.Relative | WordClasses.Subordinator | WordClasses.Conjunction) || scope.Word(item).EndsWith("ing", StringComparison.Ordinal);
}
