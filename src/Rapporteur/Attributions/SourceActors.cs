using Rapporteur.Actors;
using Rapporteur.English;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>Tells which actor each source phrase speaks of.</summary>
internal sealed class SourceActors
{
    /// <summary>Relations between a description and the name that goes with it.</summary>
    private static readonly HashSet<string> Naming = ["flat", "appos"], PersonNaming = ["flat", "appos", "compound"];

    /// <summary>Relations between a thing and whose it is.</summary>
    private static readonly HashSet<string> Owning = ["nmod", "compound", "flat", "appos", "acl", "obl", "nsubj"];

    private const string Speaker = "speaker", AntecedentOf = "antecedent";

    private static readonly Dictionary<string, string[]> Pronouns =
        EnglishData.Rows("speaker-pronouns.tsv").ToDictionary(r => r[0], r => r[1].Split(' '), StringComparer.OrdinalIgnoreCase);

    private readonly string text;
    private readonly (Mention Mention, Actor Actor)[] mentions;
    private readonly IReadOnlyList<Draft> drafts;
    private readonly int?[] parents;
    private readonly Dictionary<string, Actor> byId;
    private readonly Trees trees;
    private readonly QuotationIndex quotations;
    private readonly ValueList<Token> tokens;
    private readonly ValueList<SyntacticWord> words;
    private readonly string?[] found;
    private readonly bool[] isFound;

    /// <param name="text">What the spans point into.</param>
    /// <param name="actors">Whom the text speaks of.</param>
    /// <param name="drafts">The attributions.</param>
    /// <param name="parents">For each the index of the one that it stands in.</param>
    /// <param name="tokens">The article's words.</param>
    /// <param name="words">What they are and how they hang together.</param>
    /// <param name="quotations">What stands in quotation marks.</param>
    public SourceActors(
        string text, ValueList<Actor> actors, IReadOnlyList<Draft> drafts, int?[] parents, ValueList<Token> tokens, ValueList<SyntacticWord> words, QuotationIndex quotations)
    {
        this.quotations = quotations;
        this.tokens = tokens;
        this.words = words;
        trees = new(tokens, words);
        this.text = text;
        this.drafts = drafts;
        this.parents = parents;
        byId = actors.ToDictionary(a => a.Id);
        mentions = [.. actors.SelectMany(a => a.Mentions, (a, m) => (m, a)).OrderBy(m => m.m.Span)];
        found = new string?[drafts.Count];
        isFound = new bool[drafts.Count];
    }

    /// <summary>The identity of an attribution's actor; null where the text does not tell it.</summary>
    public string? Of(int draft)
    {
        if (isFound[draft]) return found[draft];
        isFound[draft] = true;
        return found[draft] = drafts[draft].Source is { } source ? Resolve(draft, source) : null;
    }

    private string? Resolve(int draft, Span source)
    {
        if (!Pronouns.TryGetValue(source.Of(text), out string[]? kinds)) return Head(draft, source);
        return kinds[0] switch
        {
            Speaker => parents[draft] is { } parent ? Of(parent) : null,
            AntecedentOf => Antecedent(source),
            _ => ReportedSelf(draft, source.Of(text), kinds) ?? LastSpeaker(draft, source.Of(text), a => kinds.Contains(a.Kind.ToString(), StringComparer.OrdinalIgnoreCase)) ?? Mentioned(source),
        };
    }

    /// <summary>Whoever is reported to say so of himself, without quotation marks: "Lee said that he hoped …".</summary>
    private string? ReportedSelf(int draft, string pronoun, string[] kinds) =>
        parents[draft] is { } parent && !quotations.Holds(drafts[draft].Source!.Value) && Of(parent) is { } id
        && kinds.Contains(byId[id].Kind.ToString(), StringComparer.OrdinalIgnoreCase) && HasGender(byId[id], pronoun) ? id : null;

    private static bool HasGender(Actor actor, string pronoun) =>
        ActorTables.Pronouns.GetValueOrDefault(pronoun.ToLowerInvariant()) is not { Gender: { } gender } || (GivenNames.GenderOf(actor.Name) ?? gender) == gender;

    /// <summary>Of the attributions right before, in the same voice, the nearest source that a pronoun, if it is one, can speak of.</summary>
    private string? LastSpeaker(int draft, string? pronoun, Func<Actor, bool> fits)
    {
        for (int i = draft - 1; i >= 0 && i >= draft - LookBack; i--)
        {
            if (parents[i] != parents[draft] || Of(i) is not { } id || !fits(byId[id])) continue;
            if (pronoun is null || HasGender(byId[id], pronoun)) return id;
        }
        return null;
    }

    /// <summary>The actor of the mention at a place.</summary>
    private string? Mentioned(Span span) => mentions.Skip(FirstFrom(span.Begin)).Take(1).Where(m => m.Mention.Span == span).Select(m => m.Actor.Id).FirstOrDefault();

    private const int LookBack = 4;

    /// <summary>
    /// The actor at the head of the phrase: a name that the head is given ("state broadcaster X", "the UN's rapporteur, X"), else
    /// the longest mention that the head is in. In "a spokesman for the ministry" that is the spokesman. A document speaks for
    /// whoever is told in the phrase ("the ministry's statement"), else, if it is spoken of as known, for the last speaker.
    /// </summary>
    private string? Head(int draft, Span source)
    {
        (int begin, int end) = trees.In(source);
        if (begin == end) return null;
        int top = trees.Top(begin, end);
        (Mention Mention, Actor Actor)[] inside = [.. mentions.Skip(FirstFrom(source.Begin)).TakeWhile(m => m.Mention.Span.Begin < source.End).Where(m => source.Contains(m.Mention.Span))];
        bool isTop(Mention m) => m.Span.Begin <= tokens[top].Span.Begin && tokens[top].Span.Begin < m.Span.End;
        int topOf(Mention m) => trees.In(m.Span) is var (b, e) && b < e ? trees.Top(b, e) : -1;
        bool isName((Mention Mention, Actor Actor) m, ActorKind kind, HashSet<string> relations) =>
            m.Actor.Kind == kind && m.Mention.Form == MentionForm.Name && topOf(m.Mention) is var t && t >= 0 && trees.Reaches(t, top, relations);
        // "advocate Mpofu", but not "Mpofu supporters".
        bool isPerson((Mention Mention, Actor Actor) m) => isName(m, ActorKind.Person, Naming)
            || (m.Mention.Span.Begin > tokens[top].Span.Begin && isName(m, ActorKind.Person, PersonNaming));
        if (inside.Where(isPerson).Select(m => m.Actor.Id).FirstOrDefault() is { } person) return person;
        Actor? holder = inside.Where(m => isTop(m.Mention)).OrderByDescending(m => m.Actor.Named).ThenByDescending(m => m.Mention.Span.Length).Select(m => m.Actor).FirstOrDefault();
        if (holder is null or { Kind: not (ActorKind.Person or ActorKind.Group) })
        {
            // "the CNN reporter Dana Bash", where the tree may err; "reports about Dana Bash" has no voice of its own either.
            if (words[top].Tag == "PROPN" && inside.Where(m => m.Actor.Kind == ActorKind.Person && m.Mention.Form == MentionForm.Name && EndsPhrase(m.Mention.Span, source)).Select(m => m.Actor.Id).FirstOrDefault() is { } last) return last;
        }
        if (inside.Where(m => isName(m, ActorKind.Organization, Naming)).Select(m => m.Actor.Id).FirstOrDefault() is { } organization) return organization;
        if (holder is not null) return holder.Id;
        if (NounKinds.Of(words[top].Lemma) != NounKind.Document) return null;
        foreach ((Mention mention, Actor actor) in inside)
            if (topOf(mention) is var t && t >= 0 && trees.Reaches(t, top, Owning)) return actor.Id;
        bool isKnown = end - begin == 2 && words[begin].Tag == "DET" && words[begin].Lemma != "a";
        return isKnown ? LastSpeaker(draft, null, _ => true) : null;
    }

    private bool EndsPhrase(Span mention, Span source) => mention.End == source.End || text[mention.End] == ',';

    /// <summary>Whom "who" speaks of: the noun that its clause hangs on, else the mention right before it, or before a comma.</summary>
    private string? Antecedent(Span relative)
    {
        (int begin, int end) = trees.In(relative);
        int clause = begin < end ? trees.Head(begin) : -1;
        if (clause >= 0 && trees.Relation(clause) == "acl" && MentionAt(trees.Head(clause)) is { } noun) return noun;
        int last = text.AsSpan(0, relative.Begin).TrimEnd().TrimEnd(',').TrimEnd().Length;
        for (int i = FirstFrom(relative.Begin) - 1; i >= 0 && mentions[i].Mention.Span.End >= last - LongestMention; i--)
        {
            if (mentions[i].Mention.Span.End == last) return mentions[i].Actor.Id;
        }
        return null;
    }

    /// <summary>The actor of the mention that a token is in, a named one if there are several.</summary>
    private string? MentionAt(int token)
    {
        if (token < 0) return null;
        int at = tokens[token].Span.Begin;
        Actor? found = null;
        for (int i = FirstFrom(at + 1) - 1; i >= 0 && mentions[i].Mention.Span.Begin >= at - LongestMention; i--)
        {
            if (mentions[i].Mention.Span.End > at && (found is null || (!found.Named && mentions[i].Actor.Named))) found = mentions[i].Actor;
        }
        return found?.Id;
    }

    // How far before a relative pronoun its antecedent is looked for, so that reading stays linear.
    private const int LongestMention = 100;

    private int FirstFrom(int begin)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Mention.Span.Begin < begin) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
