using PermitScreen.Rules;

namespace PermitScreen.Comparing;

/// <summary>One of two laws that are compared: the rules, and the day if it is given.</summary>
/// <param name="Screener">the rules, ready to run</param>
/// <param name="Options">the day whose law applies; without one each application is decided for its own</param>
public sealed record ImpactSide(Screener Screener, ScreeningOptions Options)
{
    /// <summary>The rules that may be in force on the day; all of them while no day is given.</summary>
    internal IEnumerable<Rule> Rules => Options.AsOf is { } day
        ? Screener.RuleSet.Rules.Where(r => r.InForce.Contains(day) != Truth.No)
        : Screener.RuleSet.Rules;

    /// <summary>The decision, or null where the vocabulary of these rules does not understand the application.</summary>
    internal Decision? Decide(Application application)
    {
        var own = Screener.RuleSet.Vocabulary;
        if (!application.Facts.Concat(application.Things.SelectMany(t => t.Facts)).All(f => own.Contains(f.Fact)))
        {
            if (!application.For(Screener.RuleSet).TryGetValue(out var renewed))
                return null;
            application = renewed;
        }

        return Screener.Screen(application, Options);
    }
}
