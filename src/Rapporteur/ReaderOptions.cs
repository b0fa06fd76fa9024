using Rapporteur.Models;

namespace Rapporteur;

/// <summary>How articles are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>The name of an installed model; those of <see cref="ModelFolder.Installed"/>.</summary>
    public string Model { get; init; } = ModelFolder.Default;

    private readonly int threads = Environment.ProcessorCount;

    /// <summary>How many articles are read at once, at least 1; as many as there are processors if not set. The records do not hang on it.</summary>
    public int Threads
    {
        get => threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            threads = value;
        }
    }
}
