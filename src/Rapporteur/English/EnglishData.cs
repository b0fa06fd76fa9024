using System.Reflection;

namespace Rapporteur.English;

/// <summary>
/// What is known of English, from the tables beside this file: one entry a line, columns parted by tabs, the first line
/// their names, lines beginning with # comments. Where a table has rules, a column <c>example</c> shows each at work.
/// </summary>
internal static class EnglishData
{
    /// <summary>The rows of a table, each as long as its header line; cells left out at the end are empty.</summary>
    /// <param name="name">The file's path below the folder English, such as <c>months.tsv</c>.</param>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no table {name} in the folder English.", nameof(name));
        using StreamReader reader = new(stream);
        List<string[]> rows = [];
        int columns = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            if (columns == 0) { columns = cells.Length; continue; }
            if (cells.Length > columns) throw new InvalidDataException($"{name}: too many cells in: {line}");
            Array.Resize(ref cells, columns);
            for (int i = 0; i < columns; i++) cells[i] ??= "";
            rows.Add(cells);
        }
        return rows;
    }
}
