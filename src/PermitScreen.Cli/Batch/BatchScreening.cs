using NodaTime;
using PermitScreen.Cli.Options;
using PermitScreen.Diagnostics;

namespace PermitScreen.Cli.Batch;

/// <summary>Decides rows one by one.</summary>
/// <param name="asOf">the day for all rows; else that of each row, else today</param>
internal sealed class BatchScreening(Screener screener, LocalDate? asOf, bool strict)
{
    private readonly LocalDate today = AsOfOption.Today;
    private Diagnostic? warning;

    /// <summary>A warning that some row gave rise to. One stands for all: thousands of rows would all say that there is no map.</summary>
    public Diagnostic? Warning => warning;

    public BatchResult Decide(BatchRow row)
    {
        var read = row.Read();
        if (!read.TryGetValue(out var application))
            return new BatchResult(row.Id ?? "", row.Line, null, read.Diagnostics);
        if (application.Id.Length == 0)
            application = application with { Id = $"line {row.Line}" };
        var decision = screener.Screen(application, new ScreeningOptions { AsOf = asOf ?? application.AsOf ?? today, Strict = strict });
        if (!decision.Problems.IsEmpty)
            return new BatchResult(application.Id, row.Line, null, decision.Problems);
        if (!decision.Warnings.IsEmpty)
            Interlocked.CompareExchange(ref warning, decision.Warnings[0], null);
        return new BatchResult(application.Id, row.Line, decision, []);
    }
}
