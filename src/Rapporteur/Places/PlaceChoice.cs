using Rapporteur.Text;

namespace Rapporteur.Places;

/// <summary>
/// Chooses, for each name of an article, the place it means: what stands after it ("Paris, Texas"), how many live there, and
/// the countries, regions and spots of the article's other names, all names together in a few rounds.
/// </summary>
internal static class PlaceChoice
{
    private const int Rounds = 3;
    private const int MostNames = 200;
    private const double NearKilometres = 100;
    private const int LongestGap = 3;

    /// <summary>The chosen place of each name, in their order.</summary>
    public static Candidate[] Choose(string text, List<Toponym> names, PlaceWeights weights)
    {
        Dictionary<string, Group> groups = [];
        Candidate?[] said = Qualified(text, names);
        for (int i = 0; i < names.Count; i++)
        {
            if (!groups.TryGetValue(names[i].Key, out Group? group)) groups[names[i].Key] = group = new(names[i].Candidates, weights);
            group.Count++;
            if (said[i] is { } place) group.Chosen = place;
            group.IsSaid |= said[i] is not null;
        }
        Group[] counted = [.. groups.Values.Take(MostNames)];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Group group in groups.Values.Where(g => !g.IsSaid && g.Candidates.Length > 1)) group.Chosen = Best(group, counted, weights);
        }
        return [.. names.Select((n, i) => said[i] ?? groups[n.Key].Chosen)];
    }

    /// <summary>The place that the name after it tells, as Texas does in "Paris, Texas"; null without such.</summary>
    private static Candidate?[] Qualified(string text, List<Toponym> names)
    {
        Candidate?[] said = new Candidate?[names.Count];
        for (int i = names.Count - 2; i >= 0; i--)
        {
            Span gap = new(names[i].Span.End, names[i + 1].Span.Begin);
            if (gap.Length is 0 or > LongestGap || !gap.Of(text).StartsWith(',')) continue;
            IEnumerable<(Candidate Place, Candidate Whole)> pairs =
                from whole in said[i + 1] is { } fixedPlace ? [fixedPlace] : names[i + 1].Candidates
                where whole.IsWhole
                from place in names[i].Candidates
                where whole.Holds(place)
                select (place, whole);
            (Candidate Place, Candidate Whole) best = pairs.OrderByDescending(p => p.Place.Population).FirstOrDefault();
            if (best.Place is null) continue;
            said[i] = best.Place;
            said[i + 1] ??= best.Whole;
        }
        return said;
    }

    private static Candidate Best(Group group, Group[] groups, PlaceWeights weights)
    {
        double total = groups.Sum(g => g == group ? 0 : g.Count);
        return group.Candidates.MaxBy(c => Score(c))!;

        double Score(Candidate c)
        {
            double country = 0, region = 0, near = 0;
            foreach (Group other in groups)
            {
                if (other == group) continue;
                Candidate place = other.Chosen;
                if (place.Country == c.Country && c.Country.Length > 0)
                {
                    country += other.Count;
                    if (place.Region == c.Region && c.Region.Length > 0) region += other.Count;
                }
                if (place.Kind is not (PlaceKind.Country or PlaceKind.Named)) near = Math.Max(near, 1 / (1 + c.DistanceTo(place) / NearKilometres));
            }
            double shares = total == 0 ? 0 : (weights.SameCountry * country + weights.SameRegion * region) / total;
            return Group.Prior(c, weights) + shares + weights.Near * near;
        }
    }

    /// <summary>All names of the same letters: they mean one place.</summary>
    private sealed class Group(Candidate[] candidates, PlaceWeights weights)
    {
        public Candidate[] Candidates { get; } = candidates;

        public Candidate Chosen { get; set; } = candidates.MaxBy(c => Prior(c, weights))!;

        public int Count { get; set; }

        public bool IsSaid { get; set; }

        public static double Prior(Candidate c, PlaceWeights weights) => weights.Population * Math.Log10(c.Population + 1) + weights.Kinds[(int)c.Kind];
    }
}
