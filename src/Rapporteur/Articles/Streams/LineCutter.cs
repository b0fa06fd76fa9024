namespace Rapporteur.Articles;

/// <summary>Cuts a stream's bytes into lines. A line that is too long is passed over without being held.</summary>
internal sealed class LineCutter(ByteWindow window, int longest)
{
    private int consumeNext;

    /// <summary>The line without its line break; valid until the next is cut. Empty where it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The line's number, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line was too long.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        window.Consume(consumeNext);
        consumeNext = 0;
        TooLong = false;
        int searched = 0;
        while (true)
        {
            int at = window.Bytes.Span[searched..].IndexOf((byte)'\n');
            if (at >= 0) return Cut(searched + at, lineBreak: 1);
            searched = window.Bytes.Length;
            if (searched > longest)
            {
                TooLong = true;
                window.Consume(searched);
                searched = 0;
            }
            if (await window.ReadOnAsync(cancellation)) continue;
            return (searched > 0 || TooLong) && Cut(searched, lineBreak: 0);
        }
    }

    private bool Cut(int length, int lineBreak)
    {
        TooLong |= length > longest;
        Line = TooLong ? default : window.Bytes[..length];
        consumeNext = length + lineBreak;
        Number++;
        return true;
    }
}
