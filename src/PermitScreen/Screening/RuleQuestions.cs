using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>What an undetermined rule asks: facts, and lists that an administrator must provide.</summary>
internal readonly record struct RuleQuestions(List<Fact> Facts, List<ExternalList> Lists)
{
    /// <summary>Questions of the rule's place and trade where they are open, then of what can still change its condition.</summary>
    /// <param name="index">the rule in the rule set</param>
    public static RuleQuestions Of(Decision decision, int index)
    {
        var sheet = decision.Sheet;
        var (rule, compiled) = (sheet.Rules.Rules[index], sheet.Rules.Compiled[index]);
        var questions = new RuleQuestions([], []);
        if (RuleJudge.ScopeOf(sheet, index) != Truth.Yes)
            questions.Add(decision, ScopeConditions.OfPlaceAndTrade(rule, sheet.Rules.Vocabulary).Where(t => ScopeConditions.TruthOf(t, sheet, compiled.Relieves) == Truth.Unknown));
        questions.Add(decision, new OpenTests(sheet.Rules.Program, sheet.Slots).In(sheet.Rules.Sides[index].Condition, compiled.Start));
        return questions;
    }

    private void Add(Decision decision, IEnumerable<Test> open)
    {
        foreach (var test in open)
        {
            if (test.Expectation is InList { List: { Available: false } list } && decision.Sheet.ValueOf(test.Fact) is not null)
            {
                if (!Lists.Contains(list))
                    Lists.Add(list);
            }
            else
            {
                decision.Questions.Collect(test.Fact, Facts);
            }
        }
    }
}
