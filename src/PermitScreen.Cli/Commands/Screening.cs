using NodaTime;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Cli.Zones;
using PermitScreen.Screening;

namespace PermitScreen.Cli.Commands;

/// <summary>From the file of an application to its decision: read, located, bound and judged, the same for every command that decides one.</summary>
/// <param name="asOf">the day for all; else that of each application, else today</param>
internal sealed class Screening(ScreeningBasis basis, LocalDate? asOf, bool strict)
{
    private readonly Screener screener = new(basis.Rules);

    /// <summary>
    /// The decision, or null after what is wrong with the application or its site has been said. Statements that contradict one another
    /// are reported and stand in the decision as unknown.
    /// </summary>
    public Decision? Decide(string file, Invocation invocation)
    {
        if (ApplicationFile.Read(file, basis.Rules, invocation) is not { } application)
            return null;
        var found = basis.Sites.Find(application);
        invocation.Report(found.Diagnostics);
        if (found.IsRefused)
        {
            invocation.Say(Messages.NoDecision(InputText.NameOf(file)));
            return null;
        }

        var decision = screener.Screen(screener.Bind(application, asOf ?? application.AsOf ?? AsOfOption.Today, strict, found.Facts));
        invocation.Report(decision.Sheet.Problems);
        return decision;
    }
}
