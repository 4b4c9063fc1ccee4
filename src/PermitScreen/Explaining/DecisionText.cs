using System.Collections.Immutable;
using System.Globalization;

namespace PermitScreen.Explaining;

/// <summary>
/// A decision as plain text for a terminal: what people came for, then why, then what is still needed. The first page holds the first of
/// each part and counts the rest.
/// </summary>
internal sealed class DecisionText
{
    private const int Shown = 3;

    private readonly DecisionReport report;
    private readonly DecisionView view;
    private readonly Wording wording;
    private readonly TextPage page;

    private DecisionText(Decision decision, Language language, DecisionView view)
    {
        report = DecisionReportBuilder.Build(decision, language);
        this.view = view;
        wording = report.Wording;
        page = new TextPage(view.Colour, view.Columns);
    }

    public static string Write(Decision decision, Language language, DecisionView? view = null)
    {
        var text = new DecisionText(decision, language, view ?? DecisionView.Usual);
        text.WriteHead();
        text.WriteProblems();
        text.WriteAnswer();
        text.WriteSummary();
        text.WriteReasons();
        text.WriteNeeds();
        text.WriteWaiting();
        text.page.Blank().Line(text.report.Footer, style: TextStyle.Faint);
        return text.page.ToString();
    }

    /// <summary>Only what people came for, for somebody who is still answering questions.</summary>
    public static string WriteAnswer(Decision decision, Language language, DecisionView view)
    {
        var text = new DecisionText(decision, language, view);
        text.WriteAnswer();
        return text.page.ToString();
    }

    private void WriteHead()
    {
        page.Line(report.Title, style: TextStyle.Strong);
        page.Line(string.Join(" · ", report.Summary.Select(s => wording.Labelled(s.Label, s.Text))), style: TextStyle.Faint);
        page.Blank();
    }

    private void WriteAnswer()
    {
        var width = report.Answer.Max(s => DisplayWidth.Of(s.Label)) + 2;
        foreach (var section in report.Answer)
        {
            var style = section.IsVerdict ? TextStyles.Of(report.Verdict) : TextStyle.Plain;
            var label = section.Label;
            foreach (var line in section.LinesOf(view, wording))
            {
                page.Row(label, width, line, 0, style);
                label = "";
            }
        }
    }

    private void WriteSummary()
    {
        page.Blank();
        var dimensions = view.All
            ? report.Dimensions.Select(d => new LabelledText(d.Label, d.Text))
            : [new(wording.Dimensions, string.Join(wording.Semicolon, report.Dimensions.Select(d => $"{d.Label} {d.Brief}")))];
        var rows = dimensions.Concat(report.Classification).Concat(report.Validity).ToList();
        var width = rows.Max(r => DisplayWidth.Of(r.Label)) + 2;
        foreach (var (label, text) in rows)
            page.Row(label, width, text, 0);
        foreach (var caution in report.Cautions)
            page.Row(wording.Caution, width, caution, 0, TextStyle.Attention);
    }

    /// <summary>Who contradicts himself is told so before anything is decided on the rest.</summary>
    private void WriteProblems()
    {
        if (report.Problems.IsEmpty)
            return;
        page.Line(wording.Problems, style: TextStyle.Bad);
        foreach (var problem in report.Problems)
            page.Line($"- {problem}", 2, 2);
        page.Blank();
    }

    private void WriteReasons()
    {
        WriteList(wording.Disputes, report.Disputes, TextStyle.Bad);
        foreach (var group in report.Groups.Where(g => view.All || g.Group is not (ReasonGroup.Open or ReasonGroup.Waiting)))
        {
            page.Blank().Line(group.Heading, style: StyleOf(group.Group));
            foreach (var reason in Kept(group.Reasons))
                WriteReason(group.Group, reason);
            WriteFolded(group.Reasons.Length);
        }

        if (report.Groups.IsEmpty)
            page.Blank().Line(wording.NoReasons);
    }

    private void WriteReason(ReasonGroup group, ReasonEntry reason)
    {
        var effect = reason.Effect is null ? "" : $" · {reason.Effect}";
        var isOpen = group is ReasonGroup.Open or ReasonGroup.Waiting;
        page.Line($"{(isOpen ? '?' : '●')} {reason.Title}{effect} [{reason.RuleId}]", 2, 2, isOpen ? TextStyle.Plain : TextStyle.Strong);
        page.Line(reason.Message, 4);
        // What rejects is told in full at once; what is open asks nothing of the applicant yet.
        if (group == ReasonGroup.Reject || (view.All && !isOpen))
        {
            if (FactsOf(reason) is { Length: > 0 } facts)
                page.Line(wording.Labelled(wording.FactsHeading, facts), 4, 2);
            foreach (var detail in reason.Details.Where(d => view.All || d.Kind is not (DetailKind.Remedy or DetailKind.Background)))
                WriteDetail(detail);
        }
        else if (reason.ShortBasis is { } basis)
        {
            page.Line(wording.Labelled(wording.Basis, basis), 4, 2, TextStyle.Faint);
        }
    }

    private void WriteDetail(ReasonDetail detail)
    {
        var style = detail.Kind switch
        {
            DetailKind.Caution => TextStyle.Attention,
            DetailKind.Basis or DetailKind.Background => TextStyle.Faint,
            _ => TextStyle.Plain,
        };
        if (detail.Items is [var only])
        {
            page.Line(wording.Labelled(detail.Label, only), 4, 2, style);
            return;
        }

        page.Line(wording.Labelled(detail.Label, ""), 4, style: style);
        foreach (var item in detail.Items)
            page.Line($"- {item}", 6, 2, style);
    }

    /// <summary>Region and trade stand in the application; of the rest, only what the applicant did not say himself has its origin beside it.</summary>
    private string FactsOf(ReasonEntry reason) => string.Join(wording.Semicolon, reason.Facts
        .Where(f => !f.IsScope)
        .Select(f => f.IsStated ? $"{f.Fact} {f.Value}" : wording.Bracketed($"{f.Fact} {f.Value}", f.Origin))
        .Distinct());

    private void WriteNeeds()
    {
        if (report.Needs.IsEmpty)
            return;
        page.Blank().Line(Counted(wording.Needs, report.Needs.Length), style: TextStyle.Strong);
        foreach (var need in Kept(report.Needs))
        {
            page.Line($"- {need.Question}{(need.Fact is null ? "" : $" [{need.Fact}]")}", 2, 2);
            if (view.All)
                page.Line(need.Decides, 4, style: TextStyle.Faint);
        }

        WriteFolded(report.Needs.Length);
        if (!report.FollowUps.IsEmpty)
            page.Line(FollowUps(), 2, style: TextStyle.Faint);
    }

    private string FollowUps() => view.All
        ? wording.FollowUps(report.FollowUps.Length, wording.Join(report.FollowUps))
        : wording.FollowUps(report.FollowUps.Length, wording.Join(report.FollowUps.Take(Shown)) + (report.FollowUps.Length > Shown ? wording.AndMore(report.FollowUps.Length - Shown) : ""));

    /// <summary>What rests on something else than answers; on the first page in numbers, except what a pass takes for granted.</summary>
    private void WriteWaiting()
    {
        WriteList(wording.OnTheMap, report.OnTheMap, TextStyle.Strong);
        if (view.All || report.Verdict == Verdict.Pass)
            WriteList(wording.Assumptions, report.Assumptions, TextStyle.Strong);
        if (view.All)
        {
            WriteList(Counted(wording.Deferred, report.Deferred.Length), report.Deferred, TextStyle.Strong);
            if (!report.Unconcerned.IsEmpty)
                page.Blank().Line(Counted(wording.Unconcerned, report.Unconcerned.Length), style: TextStyle.Strong).Line(wording.UnconcernedHelp + wording.Join(report.Unconcerned), 2, style: TextStyle.Faint);
            return;
        }

        var parts = new[]
        {
            (wording.Name(ReasonGroup.Open), CountOf(ReasonGroup.Open)),
            (wording.Name(ReasonGroup.Waiting), CountOf(ReasonGroup.Waiting)),
            (wording.Deferred, report.Deferred.Length),
            (wording.Unconcerned, report.Unconcerned.Length),
            (wording.Assumptions, report.Verdict == Verdict.Pass ? 0 : report.Assumptions.Length),
        };
        if (Array.Exists(parts, p => p.Item2 > 0))
            page.Blank().Line(wording.FoldedParts(wording.Join(parts.Where(p => p.Item2 > 0).Select(p => $"{p.Item1} {Text(p.Item2)}"))), style: TextStyle.Faint);
    }

    private int CountOf(ReasonGroup group) => report.Groups.Where(g => g.Group == group).Sum(g => g.Reasons.Length);

    private void WriteList(string heading, ImmutableArray<LabelledText> items, TextStyle style)
    {
        if (items.IsEmpty)
            return;
        page.Blank().Line(heading, style: style);
        foreach (var (label, text) in Kept(items))
            page.Line($"- {wording.Labelled(label, text)}", 2, 2);
        WriteFolded(items.Length);
    }

    private IEnumerable<T> Kept<T>(ImmutableArray<T> items) => view.All ? items : items.Take(Shown);

    private void WriteFolded(int count)
    {
        if (!view.All && count > Shown)
            page.Line(wording.Folded(count - Shown), 2, style: TextStyle.Faint);
    }

    private string Counted(string heading, int count) => wording.Bracketed(heading, Text(count));

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static TextStyle StyleOf(ReasonGroup group) => group switch
    {
        ReasonGroup.Reject => TextStyle.Bad,
        ReasonGroup.Notify => TextStyle.Attention,
        ReasonGroup.Ease => TextStyle.Good,
        _ => TextStyle.Strong,
    };
}
