using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>What an undetermined rule asks: facts, and lists that an administrator must provide; each once.</summary>
internal readonly record struct RuleQuestions(Fact[] Facts, ExternalList[] Lists)
{
    [ThreadStatic]
    private static (List<Test> Open, List<Fact> Facts)? spare;

    /// <summary>Questions of the rule's place and trade where they are open, then of what can still change its condition.</summary>
    /// <param name="index">the rule in the rule set</param>
    public static RuleQuestions Of(Decision decision, int index)
    {
        var sheet = decision.Sheet;
        ref readonly var compiled = ref sheet.Rules.Compiled[index];
        var (open, facts) = spare ?? ([], []);
        spare = null;
        if (RuleJudge.ScopeOf(sheet, index) != Truth.Yes)
        {
            foreach (var test in ScopeConditions.OfPlaceAndTrade(sheet.Rules.Rules[index], sheet.Rules.Vocabulary))
            {
                if (ScopeConditions.TruthOf(test, sheet, compiled.Relieves) == Truth.Unknown)
                    open.Add(test);
            }
        }

        new OpenTests(sheet.Rules.Program, sheet.Slots).AddTo(open, sheet.Rules.Sides[index].Condition, compiled.Start);
        var questions = Of(decision, open, facts);
        open.Clear();
        facts.Clear();
        spare = (open, facts);
        return questions;
    }

    private static RuleQuestions Of(Decision decision, List<Test> open, List<Fact> facts)
    {
        List<ExternalList>? lists = null;
        foreach (var test in open)
        {
            if (test.Expectation is not InList { List: { Available: false } list } || decision.Sheet.ValueOf(test.Fact) is null)
                decision.Questions.Collect(test.Fact, facts);
            else if (!(lists ??= []).Contains(list))
                lists.Add(list);
        }

        return new RuleQuestions([.. facts], lists is null ? [] : [.. lists]);
    }
}
