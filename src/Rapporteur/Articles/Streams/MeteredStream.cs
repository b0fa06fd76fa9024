namespace Rapporteur.Articles;

/// <summary>A stream of which no more may be read than is allowed, so that its reader never holds more.</summary>
internal sealed class MeteredStream(Stream stream) : ReadOnlyStream
{
    /// <summary>How many bytes may still be read.</summary>
    public long Left { get; set; }

    public override int Read(Span<byte> buffer) => Count(stream.Read(buffer[..Allowed(buffer.Length)]));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await stream.ReadAsync(buffer[..Allowed(buffer.Length)], cancellationToken));

    private int Allowed(int wanted) => wanted == 0 || Left > 0 ? (int)Math.Min(wanted, Left) : throw new InvalidDataException();

    private int Count(int read)
    {
        Left -= read;
        return read;
    }
}
