namespace Rapporteur.Attributions;

/// <summary>A cue in its place: the form that matched, with the auxiliaries and adverbs before it.</summary>
/// <param name="Form">The entry and its inflection.</param>
/// <param name="Begin">The first item of the group.</param>
/// <param name="Head">The item of the form's first word.</param>
/// <param name="End">One past the form's last item.</param>
/// <param name="Classes">The classes of all words before the head together.</param>
internal readonly record struct VerbGroup(CueForm Form, int Begin, int Head, int End, WordClasses Classes)
{
    private const WordClasses Members = WordClasses.Auxiliary | WordClasses.Negation | WordClasses.Adverb | WordClasses.Modal;

    /// <summary>The groups that the entries matching at an item make, the longest first.</summary>
    public static IEnumerable<VerbGroup> At(Scope scope, int head)
    {
        if (scope.Is(head, WordClasses.Quotation | WordClasses.Mark)) yield break;
        foreach (CueForm form in CueLexicon.At(scope.Text, scope.Items[head].Span))
        {
            if (!Matches(scope, head, form)) continue;
            int begin = head;
            WordClasses classes = WordClasses.None;
            bool verb = form.Cue.Kind is CueKind.Verb or CueKind.Predicate;
            while (verb && begin > scope.Begin(head) && IsMember(scope, begin - 1))
            {
                classes |= scope.Items[--begin].Classes;
            }
            // The possessive mark goes with the noun: "the mayor" + "’s claim".
            if (form.Cue.Kind == CueKind.Noun && scope.Is(head - 1, WordClasses.Possessive) && !scope.Is(head - 1, WordClasses.Determiner)) begin--;
            yield return new(form, begin, head, head + 1 + form.Rest.Length, classes);
        }
    }

    /// <summary>Whether the entry allows any of these constructions.</summary>
    public bool Takes(Constructions constructions) => (Form.Cue.Constructions & constructions) != 0;

    /// <summary>Whether this can be the verb of a clause that has a subject before it.</summary>
    public bool IsFinite(Scope scope)
    {
        bool be = (Classes & WordClasses.Be) != 0, helped = (Classes & WordClasses.Auxiliary) != 0;
        VerbForms forms = Form.Forms;
        if ((forms & VerbForms.Gerund) != 0) return be;
        if (scope.Is(Head - 1, WordClasses.Determiner | WordClasses.Possessive) && !helped) return false;
        if ((forms & (VerbForms.Past | VerbForms.Participle)) != 0) return helped ? !be : (forms & VerbForms.Past) != 0;
        bool named = scope.Is(Begin - 1, WordClasses.SubjectPronoun | WordClasses.Relative | WordClasses.Capital) && !scope.Is(Head, WordClasses.Capital);
        if (Takes(Constructions.NounLike) && !named && !helped) return false;
        if ((forms & VerbForms.Third) != 0) return !helped;
        if (scope.Word(Begin).Equals("to", StringComparison.OrdinalIgnoreCase)) return false;
        return (Classes & WordClasses.Modal) != 0 || HasPluralSubject(scope);
    }

    private bool HasPluralSubject(Scope scope) =>
        scope.Is(Begin - 1, WordClasses.PluralPronoun)
        || scope.Word(Begin - 1).EndsWith("s", StringComparison.Ordinal)
        && !scope.Is(Begin - 1, WordClasses.Determiner | WordClasses.Auxiliary | WordClasses.Possessive | WordClasses.Preposition);

    private static bool IsMember(Scope scope, int item) => scope.Is(item, Members) && !scope.Is(item, WordClasses.Mark | WordClasses.SubjectPronoun);

    private static bool Matches(Scope scope, int head, CueForm form)
    {
        if (head + form.Rest.Length >= scope.End(head)) return form.Rest.Length == 0;
        for (int i = 0; i < form.Rest.Length; i++)
        {
            if (!scope.Word(head + 1 + i).Equals(form.Rest[i], StringComparison.OrdinalIgnoreCase)) return false;
        }
        return true;
    }
}
