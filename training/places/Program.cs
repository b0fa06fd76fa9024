// Fits the weights of src/Rapporteur/English/Places/weights.tsv on one corpus and scores them on another:
// dotnet run -c Release -- FIT.xml.gz TEST.xml.gz
// Coordinate ascent: each weight in turn moves by a step while more names come within 161 km; then the steps are halved.
using Rapporteur.Places;
using Rapporteur.Training.Places;

string[] features = ["country", "region", "county", "capital", "named", "sameCountry", "sameRegion", "near"];
double[] weights = new double[features.Length];
LocatedArticle[] fit = LocatedArticle.Load(args[0]), test = LocatedArticle.Load(args[1]);
int best = Right(fit, Weights());
for (double step = 2; step >= 0.25; step /= 2)
{
    for (bool moved = true; moved;)
    {
        moved = false;
        for (int i = 0; i < weights.Length; i++) moved |= Moves(i, step) || Moves(i, -step);
    }
}
for (int i = 0; i < features.Length; i++) Console.WriteLine($"{features[i]}\t{weights[i]}");
Report("fitted weights", Weights());
Report("weights in use", PlaceWeights.Learnt);
Report("inhabitants alone", new(1, [0, 0, 0, 0, 0, 0], 0, 0, 0));

// Goes on in one direction while it gains.
bool Moves(int i, double step)
{
    bool moved = false;
    while (true)
    {
        weights[i] += step;
        int right = Right(fit, Weights());
        if (right <= best) break;
        (best, moved) = (right, true);
    }
    weights[i] -= step;
    return moved;
}

PlaceWeights Weights() => new(1, [weights[0], weights[1], weights[2], weights[3], 0, weights[4]], weights[5], weights[6], weights[7]);

int Right(LocatedArticle[] articles, PlaceWeights w) => articles.AsParallel().Sum(a => a.Right(w));

void Report(string name, PlaceWeights w) => Console.WriteLine(
    $"{name}: {Right(fit, w)} of {fit.Sum(a => a.Gold.Length)} names right where fitted, {Right(test, w)} of {test.Sum(a => a.Gold.Length)} on the other corpus");
