using Rapporteur.Text;

namespace Rapporteur.Zones;

/// <summary>Divides an article's text into zones.</summary>
public static class ZoneReader
{
    /// <summary>The zones in text order; they cover every character that is not blank exactly once.</summary>
    public static ValueList<Zone> Read(string text)
    {
        List<Zone> zones = [];
        int begin = 0;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                int at = begin + line.IndexOf(trimmed, StringComparison.Ordinal);
                zones.Add(new(ZoneKind.Body, new(at, at + trimmed.Length)));
            }
            begin += line.Length + 1;
        }
        return [.. zones];
    }
}
