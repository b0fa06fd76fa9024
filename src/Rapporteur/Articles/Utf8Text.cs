using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Rapporteur.Articles;

/// <summary>Checks and mends UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>The index of the first byte that is not part of a character; −1 if all are.</summary>
    public static int InvalidAt(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done) at += length;
        return at;
    }

    /// <summary>
    /// Puts \ufffd in place of JSON escapes that stand for half of a surrogate pair, such as \ud83d left over where a text
    /// was cut. UTF-8 cannot hold them, so that no record could.
    /// </summary>
    public static void MendLoneSurrogates(Span<byte> json)
    {
        if (json.IndexOf("\\uD"u8) < 0 && json.IndexOf("\\ud"u8) < 0) return;
        int at = 0;
        while (true)
        {
            int escape = json[at..].IndexOf((byte)'\\');
            if (escape < 0) return;
            at += escape;
            if (Unit(json[at..]) is not { } unit) { at = Math.Min(at + 2, json.Length); continue; }
            bool paired = char.IsHighSurrogate(unit) && Unit(json[(at + 6)..]) is { } next && char.IsLowSurrogate(next);
            if (char.IsSurrogate(unit) && !paired) "fffd"u8.CopyTo(json[(at + 2)..]);
            at += paired ? 12 : 6;
        }
    }

    // The UTF-16 unit that an escape \uXXXX at the beginning stands for.
    private static char? Unit(ReadOnlySpan<byte> json) =>
        json is [(byte)'\\', (byte)'u', _, _, _, _, ..] &&
        ushort.TryParse(json.Slice(2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out ushort unit) ? (char)unit : null;
}
