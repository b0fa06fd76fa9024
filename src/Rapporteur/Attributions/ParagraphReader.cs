using System.Runtime.InteropServices;
using Rapporteur.Text;
using Rapporteur.Tokens;

namespace Rapporteur.Attributions;

/// <summary>Reads an article paragraph by paragraph, and joins what runs over several of them.</summary>
internal sealed class ParagraphReader(string text, Token[] tokens)
{
    /// <summary>Quotations in quotations are read to this depth.</summary>
    private const int DeepestQuotation = 2;

    private readonly List<Draft> drafts = [];
    private readonly QuotationChains chains = new();
    private int nextToken;
    private (Span? Cue, Span? Source, string Act)? lead;
    private (Span? Source, List<Span> Paragraphs)? block;

    /// <summary>Reads a paragraph in the outlet's voice.</summary>
    public void Read(Span paragraph)
    {
        EndBlock();
        Scope scope = ReadVoice(TokensIn(tokens, ref nextToken, paragraph), paragraph, 0, out Lead? next, out List<Quotation> quotations);
        if (lead is { Cue: { } cue } open && LeadingQuotations(scope) is { Count: > 0 } content)
        {
            drafts.Add(new(cue, open.Source, content, Manner.Direct, open.Act, "lead"));
        }
        chains.Add(quotations, paragraph);
        lead = next is null ? null : (
            next.Cue is { } c ? scope.Span(c.Begin, c.End) : null,
            next.Source is { } s ? scope.Span(s.Begin, s.End) : null,
            next.Cue?.Form.Cue.Act ?? "say");
    }

    /// <summary>Reads a paragraph of a block quotation.</summary>
    public void ReadBlockQuotation(Span paragraph)
    {
        block ??= (lead?.Source, []);
        block.Value.Paragraphs.Add(paragraph);
        ReadVoice(TokensIn(tokens, ref nextToken, paragraph), paragraph, 0, out _, out List<Quotation> quotations);
        chains.Add(quotations, paragraph);
        lead = null;
    }

    /// <summary>The drafts of the whole article.</summary>
    public List<Draft> Finish()
    {
        EndBlock();
        return chains.Complete(drafts);
    }

    private void EndBlock()
    {
        if (block is not { } ended) return;
        drafts.Add(new(null, ended.Source, ended.Paragraphs, Manner.Direct, "say", "block-quotation"));
        block = null;
    }

    private Scope ReadVoice(ReadOnlySpan<Token> own, Span span, int depth, out Lead? lead, out List<Quotation> quotations)
    {
        quotations = [];
        QuotationScanner.Scan(text, span, quotations);
        Scope scope = Scope.Of(text, own, CollectionsMarshal.AsSpan(quotations));
        CueReader cues = new(scope);
        drafts.AddRange(cues.Read());
        lead = cues.Lead;
        int next = 0;
        foreach (Quotation quotation in quotations)
        {
            if (depth < DeepestQuotation) ReadVoice(TokensIn(own, ref next, quotation.Inner), quotation.Inner, depth + 1, out _, out _);
        }
        return scope;
    }

    /// <summary>The quotations that open a paragraph as sentences of their own, without a cue.</summary>
    private static List<Span> LeadingQuotations(Scope scope)
    {
        int end = new CueReader(scope).FollowingQuotations(0);
        return end > 0 ? [scope.Span(0, end)] : [];
    }

    /// <summary>The tokens that begin in a span; <paramref name="next"/> moves behind them.</summary>
    private static ReadOnlySpan<Token> TokensIn(ReadOnlySpan<Token> tokens, ref int next, Span span)
    {
        while (next < tokens.Length && tokens[next].Span.Begin < span.Begin) next++;
        int begin = next;
        while (next < tokens.Length && tokens[next].Span.Begin < span.End) next++;
        return tokens[begin..next];
    }
}
