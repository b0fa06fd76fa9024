using Rapporteur.Models;
using Rapporteur.Syntax;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>Finds cues, and for each cue its source and content, with the heads of a trained model.</summary>
internal sealed class RoleModel(Encoder encoder)
{
    private readonly RunDecoder cues = new(["O", "B-cue", "I-cue"]);
    private readonly RunDecoder roles = new(encoder.Labels.Roles, encoder.Labels.RoleTransitions);
    private readonly AnchorFeatures features = new(encoder.Labels.Branches);

    /// <summary>A reader of one article's windows.</summary>
    /// <param name="text">What the tokens point into.</param>
    /// <param name="tokens">The article's words.</param>
    /// <param name="paragraphs">The paragraph of each.</param>
    public RoleReader Reader(string text, ValueList<Token> tokens, int[] paragraphs) => new(this, tokens, new ArticleLayout(text, tokens, paragraphs));

    /// <summary>The cues of a stretch, in words of the article, with their probabilities.</summary>
    public IEnumerable<(WordRange Cue, double Confidence)> Cues(WindowScores window, Stretch stretch, float[] probabilities)
    {
        ReadOnlySpan<float> scores = window.Rows(window.Cues, stretch);
        int width = scores.Length / stretch.Words;
        float[] merged = new float[3 * stretch.Words];
        for (int w = 0; w < stretch.Words; w++)
        {
            merged[3 * w] = scores[w * width];
            for (int l = 1; l < width; l++) // a cue is one, whether outer or inner
                merged[(3 * w) + (encoder.Labels.Cues[l][0] == 'B' ? 1 : 2)] += MathF.Exp(scores[(w * width) + l]);
            merged[(3 * w) + 1] = MathF.Log(merged[(3 * w) + 1]);
            merged[(3 * w) + 2] = MathF.Log(merged[(3 * w) + 2]);
        }
        return cues.Runs(merged).Select(r =>
        {
            double sum = 0;
            for (int w = r.Begin; w < r.End; w++) sum += probabilities[stretch.Offset + w];
            return (new WordRange(stretch.FirstWord + r.Begin, stretch.FirstWord + r.End), Confidence(sum / (r.End - r.Begin)));
        }).ToArray();
    }

    /// <summary>A probability as it should be, so that of those given with 0.9 nine in ten are right (Platt 1999).</summary>
    private double Confidence(double probability)
    {
        double p = Math.Clamp(probability, Least, 1 - Least);
        (double intercept, double slope) = encoder.Labels.CueCalibration;
        return 1 / (1 + Math.Exp(-(intercept + (slope * Math.Log(p / (1 - p))))));
    }

    // Beyond 99 % the probability of a cue tells nothing more of whether source and content are right.
    private const double Least = 0.01;

    /// <summary>The sources and contents of cues.</summary>
    public IEnumerable<FoundAttribution> Roles(
        WindowScores window, ArticleLayout layout, Trees trees, float[] probabilities, List<(WordRange Cue, double Confidence)> found)
    {
        int first = window.Stretches[0].FirstWord, count = window.Words;
        AnchoredSequences sequences = features.Around([.. found.Select(f => f.Cue)], layout, trees, first, count);
        float[] scores = encoder.ScoreRoles(window, probabilities, sequences);
        int size = scores.Length / found.Count;
        return found.Select((f, i) =>
        {
            int begin = f.Cue.Begin - AnchorFeatures.Before;
            List<(int Begin, int End, string Kind)> runs = roles.Runs(scores.AsSpan(i * size, size));
            WordRange[] of(string role) => [.. runs.Where(r => r.Kind == role)
                .Select(r => new WordRange(Math.Max(first, begin + r.Begin), Math.Min(first + count, begin + r.End))).Where(r => r.Begin < r.End)];
            return new FoundAttribution(f.Cue, of("source"), of("content"), f.Confidence);
        });
    }
}
