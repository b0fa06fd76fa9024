using System.Buffers;
using System.Text;

namespace Rapporteur.Cli.Formats.Csv;

/// <summary>Writes rows after RFC 4180.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>A row in UTF-8.</summary>
    public static byte[] Write(IReadOnlyList<string?> cells)
    {
        StringBuilder row = new();
        Append(row, cells);
        return Encoding.UTF8.GetBytes(row.ToString());
    }

    /// <summary>Adds a row.</summary>
    public static void Append(StringBuilder rows, IReadOnlyList<string?> cells)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (i > 0) rows.Append(',');
            string cell = Harmless(cells[i] ?? "");
            if (cell.AsSpan().ContainsAny(NeedQuotes)) rows.Append('"').Append(cell.Replace("\"", "\"\"")).Append('"');
            else rows.Append(cell);
        }
        rows.Append("\r\n");
    }

    // Spreadsheets run cells that begin so as formulas, and what begins an article is in a stranger's hand. An apostrophe
    // makes them text (OWASP, CSV injection).
    private static string Harmless(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cell : cell;
}
