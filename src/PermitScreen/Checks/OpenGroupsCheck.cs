using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>A rule that tests a group with open codes needs a fact that follows from the group: else the rule stays open and asks nothing.</summary>
internal sealed class OpenGroupsCheck : RuleSetCheck
{
    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        foreach (var rule in rules)
        {
            foreach (var test in rule.Condition.Tests)
            {
                foreach (var group in (test.Expectation as InCodes)?.Groups.Where(g => g.LeavesOpen) ?? [])
                    diagnostics.Add(RuleFaults.GroupWithoutFact, test.Place, group.Id, test.Fact.Id);
            }
        }
    }
}
