using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// What may still bar a project, by what is to be found out, most decisive first: one open question often stands before many rules.
/// </summary>
internal sealed class OpenBars(Decision decision, FactText facts)
{
    private readonly Wording wording = facts.Wording;

    public IEnumerable<string> Lines()
    {
        var open = decision.Reasons.Where(r => r is { State: RuleState.Undetermined, Effect: Effect.Reject }).ToList();
        foreach (var need in decision.NeedsNow)
        {
            var waiting = open.Where(r => need.Decides.Contains(r.Rule)).ToList();
            if (waiting.Count > 0)
                yield return Line(waiting[0], waiting.Count, wording.Undetermined(NameOf(need)));
            open.RemoveAll(waiting.Contains);
        }

        var reasons = new ReasonReport(decision, facts);
        foreach (var rest in open)
            yield return Line(rest, 1, reasons.MessageOf(rest));
    }

    private string Line(Reason first, int count, string waitsFor) =>
        wording.Bracketed(first.Rule.Title.In(facts.Language) + (count > 1 ? wording.AndOtherRules(count) : ""), waitsFor);

    private string NameOf(Need need) => need.Fact is { } fact ? facts.Label(fact) : wording.ListMissing(need.List!.Title.In(facts.Language));
}
