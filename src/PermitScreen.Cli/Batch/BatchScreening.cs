using NodaTime;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Zones;
using PermitScreen.Diagnostics;
using PermitScreen.Screening;

namespace PermitScreen.Cli.Batch;

/// <summary>Decides rows one by one.</summary>
/// <param name="asOf">the day for all rows; else that of each row, else today</param>
internal sealed class BatchScreening(ScreeningBasis basis, LocalDate? asOf, bool strict)
{
    private readonly Screener screener = new(basis.Rules);
    private readonly LocalDate today = AsOfOption.Today;
    private Diagnostic? warning;

    /// <summary>A warning that some row gave rise to. One stands for all: thousands of rows would all say that there is no map.</summary>
    public Diagnostic? Warning => warning;

    public BatchResult Decide(BatchRow row)
    {
        var (application, diagnostics) = row.Read();
        if (application is null)
            return new BatchResult(row.Id ?? "", row.Line, null, diagnostics);
        if (application.Id.Length == 0)
            application = application with { Id = $"line {row.Line}" };
        var found = basis.Sites.Find(application);
        if (found.IsRefused)
            return new BatchResult(application.Id, row.Line, null, found.Diagnostics);
        if (found.Diagnostics.Count > 0)
            Interlocked.CompareExchange(ref warning, found.Diagnostics[0], null);
        var decision = screener.Screen(screener.Bind(application, asOf ?? application.AsOf ?? today, strict, found.Facts));
        return decision.Sheet.Problems.IsEmpty
            ? new BatchResult(application.Id, row.Line, decision, [])
            : new BatchResult(application.Id, row.Line, null, decision.Sheet.Problems);
    }
}
