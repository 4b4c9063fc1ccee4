using NodaTime;
using PermitScreen.Cli.Options;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Cli.Batch;

/// <summary>Decides rows one by one.</summary>
/// <param name="asOf">the day for all rows; else that of each row, else today</param>
internal sealed class BatchScreening(RuleSet rules, LocalDate? asOf, bool strict)
{
    private readonly Screener screener = new(rules);
    private readonly LocalDate today = AsOfOption.Today;

    public BatchResult Decide(BatchRow row)
    {
        var (application, diagnostics) = row.Read();
        if (application is null)
            return new BatchResult(row.Id ?? "", row.Line, null, diagnostics);
        if (application.Id.Length == 0)
            application = application with { Id = $"line {row.Line}" };
        var decision = screener.Screen(application, asOf ?? application.AsOf ?? today, strict);
        return decision.Sheet.Problems.IsEmpty
            ? new BatchResult(application.Id, row.Line, decision, [])
            : new BatchResult(application.Id, row.Line, null, decision.Sheet.Problems);
    }
}
