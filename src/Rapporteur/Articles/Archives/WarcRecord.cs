namespace Rapporteur.Articles;

/// <summary>A record of a web archive (WARC 1.0 and 1.1, ISO 28500), or why there is none in its place.</summary>
/// <param name="Number">Its number in the archive, from 1.</param>
/// <param name="Headers">Its named fields.</param>
/// <param name="Block">What it holds; valid until the next record is read. Empty where it is too long.</param>
/// <param name="Failure">Why it cannot be read; null if it can.</param>
internal sealed record WarcRecord(int Number, HeaderFields Headers, ReadOnlyMemory<byte> Block, string? Failure = null);

/// <summary>Reads a web archive record by record; behind a broken one it goes on with the next that can be found.</summary>
internal sealed class WarcReader(ByteWindow window, CancellationToken cancellation)
{
    private const int LongestHeader = 1 << 16;
    private const int LongestBlock = HtmlPage.Longest + LongestHeader;

    private int number;
    private int consumeNext;

    /// <summary>The next record; null at the end.</summary>
    public async ValueTask<WarcRecord?> NextAsync()
    {
        window.Consume(consumeNext);
        consumeNext = 0;
        if (!await SkipBlankLinesAsync()) return null;
        number++;
        await FillAsync("WARC/"u8.Length);
        if (!window.Bytes.Span.StartsWith("WARC/"u8)) return await BrokenAsync("does not begin as records do");
        if (await HeaderLengthAsync() is not { } length) return await BrokenAsync("has a header without an end");
        HeaderFields headers = HeaderFields.Parse(window.Bytes.Span[..length]);
        if (!long.TryParse(headers["Content-Length"], out long size) || size < 0) return await BrokenAsync("does not tell its length");
        window.Consume(length);
        if (size <= LongestBlock) return await BlockAsync(headers, (int)size);
        bool whole = await SkipAsync(size);
        return new(number, headers, default, whole ? $"longer than {LongestBlock / 1_000_000} MB" : "is cut off");
    }

    private async ValueTask<WarcRecord> BlockAsync(HeaderFields headers, int size)
    {
        bool whole = await FillAsync(size);
        consumeNext = Math.Min(size, window.Bytes.Length);
        return whole ? new(number, headers, window.Bytes[..size]) : new(number, headers, default, "is cut off");
    }

    private async ValueTask<WarcRecord> BrokenAsync(string reason)
    {
        window.Consume(Math.Min(1, window.Bytes.Length));
        while (true)
        {
            int at = window.Bytes.Span.IndexOf("\nWARC/1."u8);
            if (at >= 0)
            {
                window.Consume(at + 1);
                break;
            }
            window.Consume(Math.Max(0, window.Bytes.Length - "\nWARC/1."u8.Length));
            if (await window.ReadOnAsync(cancellation)) continue;
            window.Consume(window.Bytes.Length);
            break;
        }
        return new(number, HeaderFields.None, default, reason);
    }

    private async ValueTask<bool> SkipBlankLinesAsync()
    {
        while (true)
        {
            int blanks = window.Bytes.Span.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            window.Consume(blanks < 0 ? window.Bytes.Length : blanks);
            if (blanks >= 0) return true;
            if (!await window.ReadOnAsync(cancellation)) return false;
        }
    }

    private async ValueTask<int?> HeaderLengthAsync()
    {
        while (true)
        {
            if (HeaderFields.Length(window.Bytes.Span) is { } length) return length;
            if (window.Bytes.Length > LongestHeader || !await window.ReadOnAsync(cancellation)) return null;
        }
    }

    private async ValueTask<bool> FillAsync(int count)
    {
        while (window.Bytes.Length < count) if (!await window.ReadOnAsync(cancellation)) return false;
        return true;
    }

    private async ValueTask<bool> SkipAsync(long count)
    {
        while (true)
        {
            int now = (int)Math.Min(count, window.Bytes.Length);
            window.Consume(now);
            count -= now;
            if (count == 0) return true;
            if (!await window.ReadOnAsync(cancellation)) return false;
        }
    }
}
