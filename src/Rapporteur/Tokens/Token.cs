using Rapporteur.Text;

namespace Rapporteur.Tokens;

/// <summary>
/// A word or punctuation mark after the conventions of Universal Dependencies. A contraction is several words:
/// <c>don’t</c> is <c>do</c> and <c>n’t</c>.
/// </summary>
/// <param name="Span">Its characters.</param>
/// <param name="Sentence">The index of the sentence it stands in.</param>
/// <param name="ContinuesWord">Whether it is a later part of a contraction that began with the token before it.</param>
public readonly record struct Token(Span Span, int Sentence, bool ContinuesWord = false);
