using Rapporteur.Records;

namespace Rapporteur.Cli.Formats;

/// <summary>One way of printing records.</summary>
internal abstract class RecordFormat
{
    /// <summary>A record as it is printed. Called on several threads at once.</summary>
    /// <param name="record">The record.</param>
    /// <param name="number">Its place among all that were asked for, counted from 1.</param>
    public abstract byte[] Render(ArticleRecord record, int number);

    /// <summary>Writes what comes before all records.</summary>
    public virtual ValueTask BeginAsync(Stream output) => ValueTask.CompletedTask;

    /// <summary>Writes a record after those before it.</summary>
    public virtual ValueTask AddAsync(byte[] rendered, Stream output) => output.WriteAsync(rendered);

    /// <summary>Writes what comes after all records.</summary>
    public virtual ValueTask EndAsync(Stream output) => ValueTask.CompletedTask;
}
