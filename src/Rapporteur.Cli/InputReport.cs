using Rapporteur.Articles;

namespace Rapporteur.Cli;

/// <summary>Counts what becomes of inputs, says on standard error what is not read, and tells the exit code.</summary>
/// <param name="write">Writes a message's line.</param>
internal sealed class InputReport(Action<string> write)
{
    private int read, passedOver, failed;

    /// <summary>Counts an article that was read.</summary>
    public void Read() => read++;

    /// <summary>Says why an input is not read.</summary>
    public void NotRead(ArticleInput input)
    {
        if (input is PassedOver) passedOver++;
        else failed++;
        write($"rapporteur: {input}");
    }

    /// <summary>
    /// Says how many were passed over, and gives the exit code. What is in another language is no failure, unless nothing was read for it:
    /// then the answer to what was asked is no.
    /// </summary>
    public int End()
    {
        if (passedOver > 1) write($"rapporteur: {passedOver:N0} articles in other languages were passed over");
        return failed > 0 || passedOver > 0 && read == 0 ? ExitCode.SomeFailed : ExitCode.AllRead;
    }
}
