using System.Runtime.InteropServices;

namespace Rapporteur.Articles;

/// <summary>What a server has answered with.</summary>
/// <param name="Url">Where it stands, after all redirections.</param>
/// <param name="Body">The bytes, unpacked as far as the transfer had packed them.</param>
/// <param name="Charset">The encoding that the server names; null without.</param>
public sealed record FetchedPage(Uri Url, ReadOnlyMemory<byte> Body, string? Charset)
{
    /// <summary>The bytes as a stream.</summary>
    internal Stream Open() =>
        MemoryMarshal.TryGetArray(Body, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false) : new MemoryStream(Body.ToArray(), writable: false);
}
