using PermitScreen.Diagnostics;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>One check over the model, whatever it was read from. Each has its own file.</summary>
internal abstract class RuleSetCheck
{
    public static IReadOnlyList<RuleSetCheck> All { get; } =
    [
        new RuleVersionsCheck(),
        new OverridesCheck(),
        new FactCyclesCheck(),
        new CoreFactsCheck(),
        new PlaceholdersCheck(),
        new UnverifiedRulesCheck(),
        new StrengthCheck(),
        new OpenGroupsCheck(),
        new RemediesCheck(),
        new CasesCheck(),
        new CatalogueNumbersCheck(),
    ];

    /// <summary>False for what an access list need not have: its conditions are sentences of a list, by the hundred and without cases.</summary>
    public virtual bool ConcernsAccessLists => true;

    /// <summary>True for what looks at nothing but examples, which are not read where nobody checks.</summary>
    public virtual bool ConcernsExamples => false;

    /// <param name="rules">the rules to check: all of the rule set, or those that an access list adds to it</param>
    public abstract void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics);
}
