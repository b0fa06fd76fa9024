using DiffPlex;
using DiffPlex.Model;
using Rapporteur.Text;

namespace Rapporteur.Copies;

/// <summary>Tells what differs between two articles.</summary>
internal static class Differences
{
    private const char Apart = '\n';

    /// <summary>The places where the words differ, in order; the fewest words that make one text of the other (E. Myers 1986).</summary>
    public static ValueList<Difference> Between(IReadOnlyList<string> original, IReadOnlyList<string> copy)
    {
        DiffResult result = Differ.Instance.CreateDiffs(string.Join(Apart, original), string.Join(Apart, copy), false, ignoreCase: true, new Words());
        return [.. result.DiffBlocks.Select(b => new Difference(Run(original, b.DeleteStartA, b.DeleteCountA), Run(copy, b.InsertStartB, b.InsertCountB)))];
    }

    private static string Run(IReadOnlyList<string> words, int begin, int count) => string.Join(' ', words.Skip(begin).Take(count));

    private sealed class Words : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Split(Apart);
    }
}
