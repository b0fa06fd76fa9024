using System.Globalization;
using System.Text;

namespace Rapporteur.Models;

/// <summary>
/// How a word is written, which an uncased vocabulary does not tell: an input of the encoder beside the pieces themselves.
/// The numbers are the rows of the model's embedding and must not change.
/// </summary>
internal enum CaseClass
{
    Padding, Mark, Lower, Initial, Capitals, Mixed, Digits, Other,

    /// <summary>The mark after the last sentence of a paragraph.</summary>
    Paragraph,
}

internal static class CaseClasses
{
    /// <summary>The class of a word; only its letters count where it has any.</summary>
    public static CaseClass Of(ReadOnlySpan<char> word)
    {
        int letters = 0, capitals = 0;
        bool firstIsCapital = false, digits = false;
        foreach (Rune rune in word.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.DecimalDigitNumber) digits = true;
            if (category > UnicodeCategory.OtherLetter) continue;
            bool capital = category == UnicodeCategory.UppercaseLetter;
            if (letters == 0) firstIsCapital = capital;
            if (capital) capitals++;
            letters++;
        }
        return letters == 0 ? (digits ? CaseClass.Digits : CaseClass.Other)
            : capitals == 0 ? CaseClass.Lower
            : firstIsCapital && capitals == 1 ? CaseClass.Initial
            : capitals == letters ? CaseClass.Capitals
            : CaseClass.Mixed;
    }
}
