using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Reads the attributions of one scope, cue by cue.</summary>
internal sealed class CueReader(Scope scope)
{
    private const WordClasses Breaks = WordClasses.Comma | WordClasses.Stop | WordClasses.Colon;
    private const int ShortestClause = 3;

    private readonly List<Draft> drafts = [];
    private readonly ContentFinder contents = new(scope);
    private (int Begin, int End)? lastSource;
    private int lastEnd;

    /// <summary>What the end of the scope leads up to: "The ministry said:"; null if nothing.</summary>
    public Lead? Lead { get; private set; }

    /// <summary>The attributions whose cues stand in the scope, in the order of their cues.</summary>
    public List<Draft> Read()
    {
        for (int i = 0; i < scope.Items.Length; i++)
        {
            if (scope.Begin(i) == i) (lastSource, lastEnd) = (null, i);
            foreach (VerbGroup cue in VerbGroup.At(scope, i))
            {
                if (ReadOne(cue) is not { } draft) continue;
                drafts.Add(draft);
                lastEnd = cue.End;
                i = cue.End - 1;
                break;
            }
        }
        int last = scope.Items.Length - 1;
        if (scope.IsColon(last)) Lead ??= new(null, lastSource ?? Subject(last));
        return drafts;
    }

    private Draft? ReadOne(VerbGroup cue) => cue.Form.Cue.Kind switch
    {
        CueKind.Frame => ReadFrame(cue),
        CueKind.Noun => ReadNoun(cue),
        CueKind.Verb or CueKind.Predicate when cue.Takes(Constructions.PassiveTo) => ReadPassive(cue),
        _ => ReadVerb(cue),
    };

    private Draft? ReadVerb(VerbGroup cue)
    {
        if (!cue.IsFinite(scope)) return ReadParticiple(cue);
        (int Begin, int End)? subject = NounPhrase.Before(scope, cue.Begin);
        if (subject is { } s)
        {
            lastSource = s;
            if (ReadAs(cue, s) is { } framed) return framed;
            if (ReadAfterContent(cue, s, cue.End) is { } after) return after;
        }
        if (cue.Takes(Constructions.Inverts) && ReadInverted(cue) is { } inverted) return inverted;
        subject ??= scope.Is(cue.Begin - 1, WordClasses.Conjunction) ? lastSource ?? Subject(cue.Begin) : null;
        return subject is { } source ? ReadBeforeContent(cue, source, "clause") : null;
    }

    /// <summary>"…, saying that it rained": the source is that of the sentence so far.</summary>
    private Draft? ReadParticiple(VerbGroup cue)
    {
        if ((cue.Form.Forms & VerbForms.Gerund) == 0) return null;
        if (scope.Is(cue.Head - 1, WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition)) return null;
        bool absolute = scope.Is(cue.Begin - 1, WordClasses.Comma | WordClasses.Conjunction);
        if (!absolute && !cue.Takes(Constructions.AnyClause)) return null;
        return (lastSource ?? Subject(cue.Head)) is { } source ? ReadBeforeContent(cue, source, "participle") : null;
    }

    /// <summary>The subject of the sentence's first verb.</summary>
    private (int Begin, int End)? Subject(int before)
    {
        for (int i = scope.Begin(before); i < before; i++)
        {
            if (scope.MayBeFinite(i) && NounPhrase.Before(scope, i) is { } subject) return subject;
        }
        return null;
    }

    /// <summary>"As the mayor explained, the road was shut"; "the road was shut, as the mayor explained".</summary>
    private Draft? ReadAs(VerbGroup cue, (int Begin, int End) source)
    {
        int word = source.Begin - 1, end = scope.End(cue.Head);
        if (!scope.IsWord(word, "as") || !cue.Takes(Constructions.AnyClause)) return null;
        if (word == scope.Begin(cue.Head))
        {
            return scope.Is(cue.End, WordClasses.Comma) && cue.End + 1 < end
                ? Make(cue, source, [(cue.End + 1, contents.End(cue.End + 1, isClause: true))], "as") : null;
        }
        bool last = cue.End >= end || scope.Is(cue.End, WordClasses.Stop);
        return last && scope.Is(word - 1, WordClasses.Comma) ? Make(cue, source, [(LeftBegin(word - 1), word - 1)], "as") : null;
    }

    /// <summary>"…," the mayor said; also in pieces around it, and going on in the sentences after it.</summary>
    private Draft? ReadAfterContent(VerbGroup cue, (int Begin, int End) source, int after)
    {
        int left = source.Begin - 1;
        if (!cue.Takes(Constructions.AnyClause)) return null;
        if (scope.Is(left, WordClasses.Quotation)) return StatesContent(cue, left) ? null : Quoted(cue, source, left, after);
        if (!scope.Is(left, WordClasses.Comma) || scope.Begin(left) != scope.Begin(cue.Head)) return null;
        if (scope.Is(left - 1, WordClasses.Quotation)) return StatesContent(cue, left) ? null : Quoted(cue, source, left - 1, after);
        bool ends = after >= scope.End(cue.Head) || scope.Is(after, WordClasses.Stop | WordClasses.Day)
            || scope.Is(after, WordClasses.Preposition) && NounPhrase.StartsAdverbial(scope, after)
            || cue.Takes(Constructions.Hearer) && contents.Start(cue) is null;
        int begin = LeftBegin(left);
        if (left - begin < ShortestClause) return null;
        if (ends) return Make(cue, source, [(begin, left)], "clause-before");
        if (!scope.Is(after, WordClasses.Comma) || after + 1 >= scope.End(cue.Head)) return null;
        if (scope.Is(after + 1, WordClasses.Quotation) || scope.Word(after + 1).EndsWith("ing", StringComparison.Ordinal)) return null;
        return Make(cue, source, [(begin, left), (after + 1, contents.End(after + 1, isClause: true))], "clause-around");
    }

    /// <summary>Whether the content must follow the cue, although a quotation stands before the source.</summary>
    private bool StatesContent(VerbGroup cue, int left) =>
        scope.Is(cue.End, WordClasses.Complementizer | WordClasses.Quotation | WordClasses.Colon)
        || scope.Begin(left) != scope.Begin(cue.Head) && contents.Start(cue) is not null;

    private Draft? ReadInverted(VerbGroup cue)
    {
        int left = scope.Is(cue.Begin - 1, WordClasses.Comma) ? cue.Begin - 2 : cue.Begin - 1;
        if (left < 0 || left == cue.Begin - 1 && !scope.Is(left, WordClasses.Quotation) || cue.Begin != cue.Head) return null;
        if (NounPhrase.After(scope, cue.End) is not { } source) return null;
        if (scope.Is(left, WordClasses.Quotation)) return Quoted(cue, source, left, source.End, "inverted");
        int begin = LeftBegin(left + 1);
        return left + 1 - begin < ShortestClause || source.End < scope.End(cue.Head) && !scope.Is(source.End, WordClasses.Stop)
            ? null : Make(cue, source, [(begin, left + 1)], "clause-before-inverted");
    }

    /// <summary>A quotation before the cue, with what belongs to it before and after.</summary>
    private Draft? Quoted(VerbGroup cue, (int Begin, int End) source, int quotation, int after, string by = "quotation")
    {
        List<(int Begin, int End)> content = [(LeftBegin(quotation), quotation + 1)];
        int end = scope.End(cue.Head), next = after;
        while (next < end && !scope.Is(next, WordClasses.Quotation)) next++;
        if (next < end && scope.Is(next - 1, WordClasses.Comma | WordClasses.Colon))
        {
            content.Add((next, FollowingQuotations(next + 1)));
        }
        else if (next == end && FollowingQuotations(end) is var run && run > end)
        {
            content.Add((end, run));
        }
        return Make(cue, source, content, by);
    }

    /// <summary>One past the quotations that stand as sentences of their own from an item on.</summary>
    public int FollowingQuotations(int item)
    {
        while (scope.Is(item, WordClasses.Quotation) && scope.Begin(item) == item && scope.Begin(item + 1) == item + 1) item++;
        return item;
    }

    /// <summary>Where content that ends at an item begins: with its sentence or the quotations before it, but after the cue before it.</summary>
    private int LeftBegin(int last)
    {
        int begin = scope.Begin(last);
        if (lastEnd > begin && lastEnd < last)
        {
            begin = lastEnd;
            while (begin < last && !scope.Is(begin, Breaks | WordClasses.Quotation)) begin++;
            if (begin == last) begin = lastEnd;
        }
        while (begin < last && scope.Is(begin, Breaks | WordClasses.Conjunction)) begin++;
        while (begin == scope.Begin(last) && scope.Is(begin, WordClasses.Quotation) && scope.Is(begin - 1, WordClasses.Quotation) && begin - 1 >= lastEnd) begin--;
        return begin;
    }

    /// <summary>"The mayor said that it rained".</summary>
    private Draft? ReadBeforeContent(VerbGroup cue, (int Begin, int End) source, string by)
    {
        int last = scope.Items.Length - 1;
        if (contents.Start(cue) is not { } start || !start.IsClause && scope.Is(source.Begin, WordClasses.Relative))
        {
            bool leads = cue.Takes(Constructions.AnyClause) && scope.End(cue.Head) == last + 1 && (scope.IsColon(last) || scope.Is(last, WordClasses.Comma));
            if (leads) Lead = new(cue, source);
            return null;
        }
        int end = scope.Is(start.Begin, WordClasses.Quotation) && scope.Begin(start.Begin + 1) == start.Begin + 1
            ? FollowingQuotations(start.Begin + 1) : contents.End(start.Begin, start.IsClause);
        return Make(cue, source, [(start.Begin, end)], by + (start.IsClause ? "" : "-object"));
    }

    private Draft? ReadFrame(VerbGroup cue)
    {
        if (NounPhrase.After(scope, cue.End) is not { } source) return null;
        int begin = scope.Begin(cue.Head), end = scope.End(cue.Head);
        if (cue.Head - begin <= 1)
        {
            int comma = cue.End;
            while (comma < end && !scope.Is(comma, WordClasses.Comma)) comma++;
            return comma > cue.End && comma + 1 < end
                ? Make(cue, (cue.End, comma), [(comma + 1, contents.End(comma + 1, isClause: true))], "frame") : null;
        }
        int left = scope.Is(cue.Head - 1, WordClasses.Comma) ? cue.Head - 1 : cue.Head;
        return Make(cue, source, [(LeftBegin(left - 1), left)], "frame");
    }

    /// <summary>"The mayor’s claim that it rained".</summary>
    private Draft? ReadNoun(VerbGroup cue)
    {
        if (!scope.IsWord(cue.End, "that") || cue.End + 1 >= scope.End(cue.Head)) return null;
        if (!scope.Is(cue.Head - 1, WordClasses.Possessive)) return null;
        bool pronoun = scope.Is(cue.Head - 1, WordClasses.Determiner);
        (int Begin, int End)? owner = pronoun ? (cue.Head - 1, cue.Head) : NounPhrase.Before(scope, cue.Head - 1);
        return Make(cue, owner, [(cue.End, contents.End(cue.End, isClause: true))], "noun");
    }

    /// <summary>"The road is expected to open": nobody says who expects it.</summary>
    private Draft? ReadPassive(VerbGroup cue)
    {
        if (!scope.IsWord(cue.End, "to") || NounPhrase.Before(scope, cue.Begin) is not { } subject) return null;
        return Make(cue, null, [subject, (cue.End, contents.End(cue.End, isClause: true))], "passive");
    }

    private Draft? Make(VerbGroup cue, (int Begin, int End)? source, List<(int Begin, int End)> content, string by)
    {
        List<Span> spans = [];
        foreach ((int begin, int end) in content)
        {
            if (begin < end) spans.Add(scope.Span(begin, end));
        }
        Span own = scope.Span(cue.Begin, cue.End);
        Span? from = source is { } s ? scope.Span(s.Begin, s.End) : null;
        bool clash = spans.Count == 0 || spans.Exists(c => c.Overlaps(own)) || from is { } f && (f.Overlaps(own) || spans.Exists(c => c.Overlaps(f)));
        return clash ? null : new(own, from, spans, MannerOf(content), cue.Form.Cue.Act, by);
    }

    private Manner MannerOf(List<(int Begin, int End)> content)
    {
        bool quoted = false, plain = false;
        foreach ((int begin, int end) in content)
        {
            for (int i = begin; i < end; i++)
            {
                quoted |= scope.Is(i, WordClasses.Quotation);
                plain |= !scope.Is(i, WordClasses.Quotation | WordClasses.Mark);
            }
        }
        return quoted ? plain ? Manner.Mixed : Manner.Direct : Manner.Indirect;
    }
}
