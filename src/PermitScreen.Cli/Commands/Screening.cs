using NodaTime;
using PermitScreen.Cli.Options;

namespace PermitScreen.Cli.Commands;

/// <summary>From the file of an application to its decision, the same for every command that decides one.</summary>
/// <param name="asOf">the day for all; else that of each application, else today</param>
internal sealed class Screening(Screener screener, LocalDate? asOf, bool strict)
{
    /// <summary>
    /// The decision, or null after what is wrong with the application has been said. Statements that contradict one another and sites that
    /// cannot be understood are reported and stand in the decision as unknown.
    /// </summary>
    public Decision? Decide(string file, Invocation invocation)
    {
        if (ApplicationFile.Read(file, screener.RuleSet, invocation) is not { } application)
            return null;
        var day = asOf ?? application.AsOf ?? AsOfOption.Today;
        var decision = screener.Screen(application, new ScreeningOptions { AsOf = day, Strict = strict });
        invocation.Report(decision.Warnings);
        invocation.Report(decision.Problems);
        return decision;
    }
}
