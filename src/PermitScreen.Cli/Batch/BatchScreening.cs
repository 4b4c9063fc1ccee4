using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PermitScreen.Cli.Options;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;

namespace PermitScreen.Cli.Batch;

/// <summary>Decides rows one by one.</summary>
/// <param name="asOf">the day for all rows; else that of each row, else today</param>
internal sealed class BatchScreening(Screener screener, LocalDate? asOf, bool strict)
{
    private const int MostFaults = 50;

    private readonly LocalDate today = AsOfOption.Today;
    private Diagnostic? warning;

    /// <summary>A warning that some row gave rise to. One stands for all: thousands of rows would all say that there is no map.</summary>
    public Diagnostic? Warning => warning;

    public BatchResult Decide(BatchRow row)
    {
        var (id, application, diagnostics, table) = row.Read();
        if (application is null)
            return new BatchResult(id, row.Line, null, First(diagnostics), table);
        if (application.Id.Length == 0)
            application = application with { Id = $"line {row.Line}" };
        var decision = Screen(application);
        var notRead = table is null ? [] : diagnostics.ToImmutableArray();

        // A cell that is no place costs its row only what the map would have known.
        if (!decision.Problems.IsEmpty && table is not null && application.Site is not null && Screen(application with { Site = null }) is { Problems.IsEmpty: true } withoutSite)
            (decision, notRead) = (withoutSite, [.. notRead, .. decision.Problems]);

        // Statements that contradict each other are none of them taken, and the row is decided on the rest. A day not read is named already.
        notRead = [.. notRead.Union(decision.Problems)];
        if (!decision.Warnings.IsEmpty)
            Interlocked.CompareExchange(ref warning, decision.Warnings[0], null);
        return new BatchResult(application.Id, row.Line, decision, notRead, table);
    }

    /// <summary>A row with a flood of faults is another file; the first of them tell that.</summary>
    private static IReadOnlyList<Diagnostic> First(IReadOnlyList<Diagnostic> faults) => faults.Count <= MostFaults
        ? faults
        : [.. faults.Take(MostFaults), new Diagnostic(RowFaults.More, faults[MostFaults].Place, [(faults.Count - MostFaults).ToString(CultureInfo.InvariantCulture)])];

    private Decision Screen(Application application) =>
        screener.Screen(asOf is null ? application : application with { DayFault = null }, new ScreeningOptions { AsOf = asOf ?? application.AsOf ?? today, Strict = strict });
}
