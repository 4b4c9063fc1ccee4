using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PermitScreen.Explaining;
using PermitScreen.Rules;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.SelfCheck;

/// <summary>A decision as the result page and the Word file say it.</summary>
/// <param name="Title">what was checked: trade and place</param>
/// <param name="Lead">what people came for</param>
/// <param name="Report">all else, in the words of every other form of the decision</param>
/// <param name="Duties">what must be done or handed in, each once, with the rule that asks for it</param>
/// <param name="Answers">what it rests on</param>
internal sealed partial record ResultView(
    string Title,
    ImmutableArray<Lead> Lead,
    DecisionReport Report,
    ImmutableArray<LabelledText> Duties,
    ImmutableArray<RailAnswer> Answers)
{
    public static ResultView Of(SelfCheckSession session, Texts texts)
    {
        var answers = Rail.Of(session).Answers;
        var named = answers.Where(a => a.Value is not null).Take(2).Select(a => Code().Replace(a.Value!, "")).ToList();
        return Of(session.Decision, session.Words, named.Count == 0 ? texts["result.untitled"] : string.Join("\u00A0· ", named), answers, texts);
    }

    public static ResultView Of(Decision decision, FactText words, string title, ImmutableArray<RailAnswer> answers, Texts texts)
    {
        var report = DecisionReport.Of(decision, words.Language);
        var reasons = new ReasonReport(decision, words);
        return new(
            title,
            SelfCheck.Lead.Of(decision, report, words, texts),
            report,
            [
                .. decision.Reasons
                    .Where(r => r.State == RuleState.Fires)
                    .SelectMany(r => reasons.DutiesOf(r).Select(duty => new LabelledText(r.Rule.Title.In(words.Language), duty)))
                    .DistinctBy(d => d.Text),
            ],
            answers);
    }

    /// <summary>The rules of one kind of outcome, without the duties that stand in the list; empty when there are none.</summary>
    public ImmutableArray<ReasonEntry> Reasons(ReasonGroup group) => Report.Groups.FirstOrDefault(g => g.Group == group) is { } found
        ? [.. found.Reasons.Select(reason => reason with { Details = reason.Details.RemoveAll(IsListed) })]
        : [];

    private bool IsListed(ReasonDetail detail) => detail.Kind == DetailKind.Duty && detail.Items.All(item => Duties.Any(duty => duty.Text == item));

    /// <summary>The number before the name of a place or a trade, which a heading can do without.</summary>
    [GeneratedRegex(@"\b\d+ (?=\p{L})")]
    private static partial Regex Code();
}
