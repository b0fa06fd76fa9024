namespace Rapporteur.Articles;

/// <summary>
/// The data of an archive's entry, which are as long as the archive says or damaged. The stream they are read from stays open, since
/// the archive's reader goes on with it.
/// </summary>
internal sealed class ExactStream(Stream data, long length) : ReadOnlyStream
{
    private long left = length;

    public override int Read(Span<byte> buffer) => Count(data.Read(buffer), buffer.Length);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await data.ReadAsync(buffer, cancellationToken), buffer.Length);

    private int Count(int read, int wanted)
    {
        left -= read;
        if (left < 0 || read == 0 && wanted > 0 && left > 0) throw new InvalidDataException();
        return read;
    }
}
