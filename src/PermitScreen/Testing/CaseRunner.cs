using NodaTime;

namespace PermitScreen.Testing;

/// <summary>Runs the cases that stand beside rules and catalogue items.</summary>
internal sealed class CaseRunner(RuleSet ruleSet)
{
    /// <summary>The day of a case that names none is no earlier, so that a rule without a beginning is not asked about the year 1.</summary>
    internal static readonly LocalDate EarliestDay = new(2000, 1, 1);

    private readonly Screener screener = new(ruleSet);

    /// <summary>Every case there is: those of the rules, then those of the catalogues.</summary>
    public IEnumerable<CaseOutcome> RunAll() => RunRules().Concat(RunItems());

    /// <summary>Every case of every rule, in the order of the rules.</summary>
    public IEnumerable<CaseOutcome> RunRules() => new RuleCases(screener).RunAll();

    /// <summary>Every case of every catalogue item, in the order of the catalogues.</summary>
    public IEnumerable<CaseOutcome> RunItems() => new ItemCases(screener).RunAll();
}
