using Rapporteur.Text;

namespace Rapporteur.Sentences;

/// <summary>
/// Tells where in a zone sentences end: logistic regression over what stands around a place. Its features are those of
/// training/sentences/boundaries.py, to the letter.
/// </summary>
internal sealed class Boundary(string text, Span zone, List<Piece> pieces)
{
    private readonly string style = Style(text, zone, pieces);
    private bool inStraightQuotes;
    private bool inCurlyQuotes;
    private int brackets;

    /// <summary>Notes what piece <paramref name="i"/> opens and closes; to be called for each in turn.</summary>
    public void Pass(int i)
    {
        Piece piece = pieces[i];
        foreach (char c in text.AsSpan(piece.Begin, piece.End - piece.Begin))
        {
            switch (c)
            {
                case '"': inStraightQuotes = !inStraightQuotes; break;
                case '“': inCurlyQuotes = true; break;
                case '”': inCurlyQuotes = false; break;
                case '(' or '[': brackets++; break;
                case ')' or ']': brackets = Math.Max(0, brackets - 1); break;
            }
        }
    }

    /// <summary>
    /// Whether the sentence that begins with piece <paramref name="first"/> may end behind piece <paramref name="i"/>: not between
    /// a word or comma and a small letter, nor behind the dash of a dateline.
    /// </summary>
    public bool MayBeAfter(int i, int first)
    {
        Piece before = pieces[i], after = pieces[i + 1];
        if (!before.HasCore) return first > 0 || i == 0 || Shapes.Kind(text[before.End - 1]) != '-';
        if (before.CoreEnd < before.End && Shapes.Kind(text[before.End - 1]) is not (',' or '\'' or '%')) return true;
        return Shapes.Kind(text[after.Begin]) != 'l';
    }

    /// <summary>Whether the sentence that begins with piece <paramref name="first"/> ends behind piece <paramref name="i"/>.</summary>
    public bool IsAfter(int i, int first)
    {
        Key key = new(stackalloc char[Key.Capacity]);
        bool marked = pieces[i].Tail(text).ContainsAny(".?!…");
        int bias = marked ? BoundaryWeights.Marked : BoundaryWeights.Unmarked;
        return bias + Local(i, ref key) + Around(i, i + 1 - first, ref key) > 0;
    }

    /// <summary>What the pieces on both sides say.</summary>
    private int Local(int i, ref Key key)
    {
        Sides s = new(text, pieces[i], pieces[i + 1], stackalloc char[Sides.Capacity]);
        char glue = pieces[i + 1].Glued ? '~' : default;
        int sum = key.Add(glue).Add(s.Tail).Weight(Template.Marks);
        sum += key.Add(glue).Add(s.Tail).Add(' ').Add(s.Head).Add(s.Start).Weight(Template.MarkShape);
        sum += key.Add(s.Before).Add(' ').Add(s.End).Weight(Template.Before);
        sum += key.Add(s.After).Add(' ').Add(s.Start).Weight(Template.After);
        sum += key.Add(s.After).Add(' ').Add(s.End).Weight(Template.AfterWord);
        sum += key.AddShape(s.BeforeCore).Add((char)('0' + Math.Min(4, s.BeforeCore.Length))).Add(' ').Add(s.End).Add(' ').Add(s.Start)
            .Weight(Template.BeforeShape);
        sum += key.Add(s.Abbreviation).Add(' ').Add(s.Head).Add(s.Start).Weight(Template.Abbreviation);
        sum += key.Add(s.Before).Add(' ').Add(s.End).Add(' ').Add(s.Start).Weight(Template.BeforeAfter);
        key.Add(s.Head).Add(' ');
        if (s.AfterCore.Length < 3) key.Add(s.After);
        else key.AddShape(s.AfterCore);
        sum += key.Add(' ').Add(s.End).Weight(Template.Head);
        if (i > 0) key.AddShape(pieces[i - 1].Core(text)).AddMarks(pieces[i - 1].Tail(text));
        else key.Add('^');
        sum += key.Add(' ').Add(s.Abbreviation).Add(' ').Add(s.Start).Weight(Template.Initial);
        key.Add(inStraightQuotes || inCurlyQuotes ? 'q' : '-').Add(brackets > 0 ? 'b' : '-').Add(' ').Add(glue).Add(s.Tail).Add(' ');
        return sum + key.Add(s.Opening).Weight(Template.Quote);
    }

    /// <summary>What the words further off and the zone say; <paramref name="since"/> counts pieces since the last boundary.</summary>
    private int Around(int i, int since, ref Key key)
    {
        Sides s = new(text, pieces[i], pieces[i + 1], stackalloc char[Sides.Capacity]);
        char stop = s.Tail.IsEmpty ? 'w' : s.Tail[^1];
        int sum = key.Add(Bucket(since)).Add(' ').Add(stop).Add(' ').Add(s.Start).Weight(Template.Since);
        sum += key.Add(Bucket(pieces.Count - i - 1)).Add(' ').Add(stop).Add(' ').Add(s.Start).Weight(Template.Rest);
        key.AddMarks(pieces[i].Head(text)).Add(' ');
        sum += key.Add(pieces[i + 1].Glued ? '~' : default).Add(s.Tail).Add(' ').Add(s.Start).Add(' ').Add(style).Weight(Template.Shell);
        sum += key.Add(style).Add(' ').Add(stop).Add(' ').Add(s.Start).Weight(Template.Style);
        if (i + 2 < pieces.Count)
        {
            Piece second = pieces[i + 2];
            if (second.CoreBegin > second.Begin || !second.HasCore) key.Add(Shapes.Mark(text[second.Begin]));
            if (second.HasCore) key.Add(Shapes.Kind(text[second.CoreBegin]));
        }
        else key.Add('$');
        sum += key.Add(' ').Add(stop).Add(' ').Add(s.Start).Weight(Template.Next);
        if (i + 2 < pieces.Count) key.AddWord(pieces[i + 2].Core(text));
        else key.Add('$');
        sum += key.Add(' ').Add(stop).Weight(Template.Second);
        if (i > 0) key.AddWord(pieces[i - 1].Core(text));
        else key.Add('^');
        return sum + key.Add(' ').Add(stop).Weight(Template.Previous);
    }

    /// <summary>How the zone as a whole is written: whether it ends like a sentence, and whether most words have capitals.</summary>
    private static string Style(string text, Span zone, List<Piece> pieces)
    {
        int end = pieces[^1].End;
        ReadOnlySpan<char> last = text.AsSpan(Math.Max(zone.Begin, end - 3)..end);
        char ends = last.ContainsAny(".?!…") ? '.' : last[^1] is ':' or ',' ? ':' : '-';
        int capitals = 0;
        foreach (Piece piece in pieces) if (piece.HasCore && char.IsUpper(text[piece.CoreBegin])) capitals++;
        return $"{ends}{(capitals * 2 > pieces.Count ? 'U' : 'l')}";
    }

    private static ReadOnlySpan<char> Bucket(int n) => n switch
    {
        <= 0 => "0",
        1 => "1",
        2 => "2",
        <= 4 => "3",
        <= 8 => "5",
        <= 20 => "9",
        _ => "21",
    };
}
