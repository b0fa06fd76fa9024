using System.Buffers;
using Rapporteur.Text;

namespace Rapporteur.Articles;

/// <summary>
/// A stretch of a stream's bytes that is read on at its end and consumed from its beginning. What was gzipped is
/// unpacked. Holds no more than the caller leaves unconsumed, and a block.
/// </summary>
internal sealed class ByteWindow : IAsyncDisposable
{
    private const int Block = 1 << 16;

    private readonly Stream stream;
    private byte[] buffer;
    private int begin;
    private int end;

    private ByteWindow(Stream stream, ReadOnlySpan<byte> first)
    {
        this.stream = stream;
        buffer = ArrayPool<byte>.Shared.Rent(Block);
        first.CopyTo(buffer);
        end = first.Length;
    }

    /// <summary>The bytes that have been read and not consumed.</summary>
    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(begin, end - begin);

    /// <summary>A window at the beginning of what the stream holds, unpacked, with the first block read.</summary>
    public static async ValueTask<ByteWindow> OpenAsync(Stream stream, CancellationToken cancellation)
    {
        byte[] magic = new byte[2];
        int read = await stream.ReadAtLeastAsync(magic, magic.Length, throwOnEndOfStream: false, cancellation);
        ByteWindow window = magic is [0x1F, 0x8B]
            ? new(Gzip.Unpack(new PrefixedStream(magic, stream)), [])
            : new(stream, magic.AsSpan(0, read));
        while (window.end < Block && await window.ReadOnAsync(cancellation)) { }
        return window;
    }

    /// <summary>The unconsumed bytes and all behind them as a stream, which is closed with the window.</summary>
    public Stream Rest => new PrefixedStream(Bytes, stream);

    /// <summary>
    /// All that the stream holds as a stream in which one can go back: itself where it can, or a copy in memory; null if a copy would
    /// have more than <paramref name="limit"/> bytes. Closed with the window.
    /// </summary>
    public async ValueTask<Stream?> SeekableAsync(int limit, CancellationToken cancellation)
    {
        if (!stream.CanSeek) return await ReadAllAsync(limit, cancellation) ? new MemoryStream(Bytes.ToArray(), writable: false) : null;
        stream.Position = 0;
        return stream;
    }

    /// <summary>Leaves the first bytes behind.</summary>
    public void Consume(int count) => begin += count;

    /// <summary>Reads on; false at the end of the stream.</summary>
    public async ValueTask<bool> ReadOnAsync(CancellationToken cancellation)
    {
        MakeRoom();
        int read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
        end += read;
        return read > 0;
    }

    /// <summary>Reads to the end of the stream, or until more than <paramref name="limit"/> bytes are held; false if so many are.</summary>
    public async ValueTask<bool> ReadAllAsync(int limit, CancellationToken cancellation)
    {
        while (end - begin <= limit) if (!await ReadOnAsync(cancellation)) return true;
        return false;
    }

    public async ValueTask DisposeAsync()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        begin = end = 0;
        await stream.DisposeAsync();
    }

    private void MakeRoom()
    {
        if (begin == end) begin = end = 0;
        if (buffer.Length - end >= Block / 2) return;
        int held = end - begin;
        byte[] target = held > buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(buffer.Length * 2) : buffer;
        Buffer.BlockCopy(buffer, begin, target, 0, held);
        if (target != buffer) ArrayPool<byte>.Shared.Return(buffer);
        (buffer, begin, end) = (target, 0, held);
    }
}
