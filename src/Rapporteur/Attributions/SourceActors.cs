using Rapporteur.Actors;
using Rapporteur.English;
using Rapporteur.Text;

namespace Rapporteur.Attributions;

/// <summary>Tells which actor each source phrase speaks of.</summary>
internal sealed class SourceActors
{
    private static readonly Dictionary<string, ActorKind[]> Speakers = EnglishData.Rows("speaker-pronouns.tsv").ToDictionary(
        r => r[0], r => r[1].Split(' ').Select(k => Enum.Parse<ActorKind>(k, ignoreCase: true)).ToArray(), StringComparer.OrdinalIgnoreCase);

    private readonly string text;
    private readonly (Mention Mention, Actor Actor)[] mentions;
    private readonly IReadOnlyList<Draft> drafts;
    private readonly int?[] parents;
    private readonly Dictionary<string, ActorKind> kindOf;
    private readonly string?[] found;
    private readonly bool[] isFound;

    /// <param name="text">What the spans point into.</param>
    /// <param name="actors">Whom the text speaks of.</param>
    /// <param name="drafts">The attributions.</param>
    /// <param name="parents">For each the index of the one that it stands in.</param>
    public SourceActors(string text, ValueList<Actor> actors, IReadOnlyList<Draft> drafts, int?[] parents)
    {
        this.text = text;
        this.drafts = drafts;
        this.parents = parents;
        kindOf = actors.ToDictionary(a => a.Id, a => a.Kind);
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
        WordClasses classes = WordClass.Of(text, source);
        if ((classes & WordClasses.FirstPerson) != 0) return parents[draft] is { } parent ? Of(parent) : null;
        if ((classes & WordClasses.Relative) != 0) return Antecedent(source);
        return Speakers.TryGetValue(source.Of(text), out ActorKind[]? kinds) && LastSpeaker(draft, kinds) is { } speaker ? speaker : Head(source);
    }

    /// <summary>Of the attributions right before, in the same voice, the nearest source of a kind that a pronoun can speak of.</summary>
    private string? LastSpeaker(int draft, ActorKind[] kinds)
    {
        for (int i = draft - 1; i >= 0 && i >= draft - LookBack; i--)
        {
            if (parents[i] == parents[draft] && Of(i) is { } id && kinds.Contains(kindOf[id])) return id;
        }
        return null;
    }

    private const int LookBack = 4;

    /// <summary>
    /// The actor at the head of the phrase: of the mention that begins first in it, the longest. In "a spokesman for the
    /// ministry" that is the spokesman; but where an organization or state comes before a person's name it only says whose
    /// man he is: "Iranian Foreign Minister X", "the UN's rapporteur, X". A description gives way to the name beside it:
    /// "state broadcaster X".
    /// </summary>
    private string? Head(Span source)
    {
        Actor? head = null;
        Span description = default;
        for (int i = FirstFrom(source.Begin); i < mentions.Length && mentions[i].Mention.Span.Begin < source.End; i++)
        {
            (Mention mention, Actor actor) = mentions[i];
            if (!source.Contains(mention.Span)) continue;
            if (head is null) (head, description) = (actor, mention.Span);
            if (!actor.Named || mention.Form != MentionForm.Name || !EndsPhrase(mention.Span, source)) continue;
            bool apposed = IsApposed(mention.Span, source) || (!head.Named && IsBeside(description, mention.Span));
            if (apposed && IsVoice(actor) || (actor.Kind == ActorKind.Person && !IsHuman(head))) return actor.Id;
        }
        return head?.Id;
    }

    private static bool IsVoice(Actor actor) => actor.Kind is ActorKind.Person or ActorKind.Organization;

    private bool IsBeside(Span description, Span name) =>
        description.End < name.Begin && text.AsSpan(description.End, name.Begin - description.End).IsWhiteSpace();

    private static bool IsHuman(Actor actor) => actor.Kind is ActorKind.Person or ActorKind.Group;

    private bool EndsPhrase(Span mention, Span source) => mention.End == source.End || text[mention.End] == ',';

    private bool IsApposed(Span mention, Span source) => text.AsSpan(source.Begin, mention.Begin - source.Begin).TrimEnd().EndsWith(',');

    /// <summary>Whom "who" speaks of: the mention right before it, or before a comma.</summary>
    private string? Antecedent(Span relative)
    {
        int end = text.AsSpan(0, relative.Begin).TrimEnd().TrimEnd(',').TrimEnd().Length;
        for (int i = FirstFrom(relative.Begin) - 1; i >= 0 && mentions[i].Mention.Span.End >= end - LongestMention; i--)
        {
            if (mentions[i].Mention.Span.End == end) return mentions[i].Actor.Id;
        }
        return null;
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
