using System.Collections.Immutable;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// What people come for, before any reason: which environmental assessment, which discharge permit, may it be built, what bars it, what is
/// done next. What the rules do not hold is said to be not held.
/// </summary>
internal sealed class AnswerReport(Decision decision, FactText facts)
{
    private readonly Wording wording = facts.Wording;
    private readonly ReasonReport reasons = new(decision, facts);

    /// <param name="headline">the verdict in words</param>
    public IEnumerable<AnswerSection> Sections(string headline)
    {
        yield return new(wording.Classification, [.. new ClassificationReport(decision, facts).AnswerLines()]);
        yield return new(wording.Permit, [.. new PermitReport(decision, facts).AnswerLines()]);
        yield return new(wording.MayBeBuilt, [headline], IsVerdict: true);
        var barring = decision.Reasons.Where(r => ReasonReport.GroupOf(r) == ReasonGroup.Reject).ToList();
        if (barring.Count > 0)
            yield return new(wording.Bars, [.. barring.Select(BarLine)], IsFolded: true);
        ImmutableArray<string> open = [.. new OpenBars(decision, facts).Lines()];
        if (!open.IsEmpty)
            yield return new(wording.MayBar, open, IsFolded: true);
        if (barring.Count == 0 && open.IsEmpty)
            yield return new(wording.Bars, [decision.Problems.IsEmpty ? wording.NothingBars : wording.Problems]);
        if (new NextSteps(decision, facts, reasons).Lines() is { Length: > 0 } next)
            yield return new(wording.Next, next);
    }

    private string BarLine(Reason reason)
    {
        var title = reasons.OfThings(reason, reason.Rule.Title.In(facts.Language));
        return Citation.Of(reason.Rule, facts.Language) is [var citation, ..] ? wording.Bracketed(title, citation.ToShortText(facts.Language)) : title;
    }
}
