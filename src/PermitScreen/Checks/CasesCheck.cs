using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>Every rule shows when it fires, when it stays silent and when it cannot tell.</summary>
internal sealed class CasesCheck : RuleSetCheck
{
    public override bool ConcernsAccessLists => false;

    public override bool ConcernsExamples => true;

    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        foreach (var rule in rules)
        {
            foreach (var state in Required(rule).Where(s => !rule.Cases.Any(c => Shows(rule, c.Expected, s))))
                diagnostics.Add(RuleFaults.MissingCase, rule.Place, rule.Id, CaseExpectations.NameOf(state));
        }
    }

    /// <summary>A rule that turns on a list nobody has cannot be shown firing.</summary>
    private static IEnumerable<RuleState> Required(Rule rule) =>
        rule.Condition.Tests.Any(t => t.Expectation is InList { List.Available: false })
            ? [RuleState.Silent, RuleState.Undetermined]
            : [RuleState.Fires, RuleState.Silent, RuleState.Undetermined];

    /// <summary>A rule that speaks to those alone who are known to be meant has nobody whom it keeps in doubt, but many whom it does not concern.</summary>
    private static bool Shows(Rule rule, RuleState expected, RuleState required) =>
        expected == required || required == RuleState.Undetermined && rule.Concerns is Known && expected == RuleState.Unconcerned;
}
