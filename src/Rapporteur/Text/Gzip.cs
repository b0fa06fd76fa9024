using System.IO.Compression;

namespace Rapporteur.Text;

/// <summary>Unpacks gzip, and takes no data that are cut off for complete.</summary>
internal static class Gzip
{
    // Without this switch of the runtime, which it looks at once, at the first use in the process, what is cut off ends like what is whole.
    static Gzip()
    {
        const string Strict = "System.IO.Compression.UseStrictValidation";
        if (!AppContext.TryGetSwitch(Strict, out _)) AppContext.SetSwitch(Strict, true);
    }

    /// <summary>The unpacked bytes of a stream, which is closed with them.</summary>
    public static GZipStream Unpack(Stream stream) => new(stream, CompressionMode.Decompress);
}
