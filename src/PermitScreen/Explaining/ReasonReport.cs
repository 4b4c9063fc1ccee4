using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>Puts the rules behind a decision into words.</summary>
internal sealed class ReasonReport(Decision decision, FactText facts)
{
    private const int ShownPoints = 5;

    private readonly MessageText messages = new(facts);
    private readonly Wording wording = facts.Wording;

    public static ReasonGroup GroupOf(Reason reason) => reason switch
    {
        { State: RuleState.Overridden } => ReasonGroup.SetAside,
        { State: RuleState.Undetermined } => reason.Behind is null ? ReasonGroup.Open : ReasonGroup.Waiting,
        { Effect: Effect.Reject } => ReasonGroup.Reject,
        _ => reason.Effect.BearsOnVerdict() ? ReasonGroup.Notify : ReasonGroup.Ease,
    };

    /// <summary>The message of a rule that fires; what one that is open or waits is waiting for.</summary>
    public string MessageOf(Reason reason) => reason.State is RuleState.Undetermined or RuleState.Deferred or RuleState.Unconcerned
        ? OfThings(reason, wording.Undetermined(Shortened(OpenPoints.Of(reason, reason.Sheet, facts))))
        : OfThings(reason, messages.Fill(reason.Rule.Because, reason.Sheet));

    public string? RemedyOf(Reason reason) => reason.Rule.Remedy is { } remedy ? messages.Fill(remedy, reason.Sheet) : null;

    public IEnumerable<string> DutiesOf(Reason reason) => reason.Rule.Duties.Select(d => messages.Fill(d, reason.Sheet));

    /// <summary>Which of several things is meant goes before what is said of it.</summary>
    public string OfThings(Reason reason, string text) => reason.Things.IsEmpty ? text : wording.Labelled(ThingNames.Of(reason.Things, wording, facts.Language), text);

    public ReasonEntry EntryOf(Reason reason)
    {
        var group = GroupOf(reason);
        var effect = group is ReasonGroup.Open or ReasonGroup.Waiting or ReasonGroup.Ease or ReasonGroup.SetAside || reason.Effect == Effect.Commit
            ? wording.Name(reason.Effect)
            : null;
        return new(
            reason.Rule.Id,
            reason.Rule.Title.In(facts.Language),
            effect,
            MessageOf(reason),
            group is ReasonGroup.Reject or ReasonGroup.Notify ? [.. ProofRow.Of(reason.Proof).Select(row => RowOf(row, reason.Sheet))] : [],
            [.. DetailsOf(reason, group)],
            Citation.Of(reason.Rule, facts.Language, reason.Sheet) is [var citation, ..] ? citation.ToShortText(facts.Language) : null);
    }

    public FactRow RowOf(ProofRow row, FactSheet sheet) => new(
        facts.Label(row.Leaf.Test.Fact),
        facts.Value(sheet, row.Leaf.Test.Fact),
        wording.Name(row.Leaf.Origin),
        facts.Expectation(row.Leaf.Test, row.Negated),
        wording.Name(row.Truth),
        row.IsScope,
        row.Leaf.Origin is FactOrigin.Given or FactOrigin.SelfAssessed);

    /// <summary>The first few; all of them stand among the facts of the JSON.</summary>
    private string Shortened(IReadOnlyList<string> points)
    {
        var shown = wording.Join(points.Take(ShownPoints));
        return points.Count > ShownPoints ? shown + wording.AndMore(points.Count - ShownPoints) : shown;
    }

    private IEnumerable<ReasonDetail> DetailsOf(Reason reason, ReasonGroup group)
    {
        var rule = reason.Rule;
        var citations = Citation.Of(rule, facts.Language, reason.Sheet).Select(c => c.ToText(facts.Language)).ToList();
        if (citations.Count > 0)
            yield return new(DetailKind.Basis, wording.Basis, [citations[0]]);
        if (reason.AwaitsException)
            yield return new(DetailKind.Caution, wording.Caution, [wording.AwaitsException]);
        if (reason.State is RuleState.Overridden || reason.IsContested && !reason.OverriddenBy.IsEmpty)
            yield return new(DetailKind.Caution, wording.Caution, [Overriding(reason)]);
        // What is still open, or set aside, asks nothing of the applicant yet: one line and its source are enough.
        if (group is ReasonGroup.Open or ReasonGroup.Waiting or ReasonGroup.SetAside)
            yield break;
        if (citations.Count > 1)
            yield return new(DetailKind.Background, wording.AlsoBasedOn, [.. citations.Skip(1)]);
        if (!rule.Interpretations.IsEmpty)
            yield return new(DetailKind.Background, wording.Interpretations, [.. rule.Interpretations.Select(i => i.Section)]);
        if (rule.Note is { } note)
            yield return new(DetailKind.Background, wording.HowWeReadIt, [note.In(facts.Language)]);
        if (!rule.Duties.IsEmpty)
            yield return new(DetailKind.Duty, wording.Duties, [.. DutiesOf(reason)]);
        if (RemedyOf(reason) is { } remedy)
            yield return new(DetailKind.Remedy, wording.Remedy, [remedy]);
        if (reason.SmallestChange is { IsEmpty: false } changes)
            yield return new(DetailKind.Plain, wording.SmallestChange, [.. changes.Select(ChangeText)]);
        if (Caution.Of(rule, decision.AsOf) is { IsEmpty: false } cautions)
            yield return new(DetailKind.Caution, wording.Caution, [.. cautions.Select(c => c.Text.In(facts.Language))]);
    }

    private string Overriding(Reason reason)
    {
        var titles = wording.Join(reason.OverriddenBy.Select(r => wording.Quoted(r.Title.In(facts.Language))));
        return reason.IsContested ? wording.Contested(titles) : wording.Overridden(titles);
    }

    private string ChangeText(Change change) =>
        $"{facts.Label(change.Fact)} {facts.Value(change.Fact, change.From)} → {facts.Target(change)}";
}
