using System.Collections.Immutable;
using System.Globalization;

namespace PermitScreen.Explaining;

/// <summary>A decision as plain text for a terminal: the verdict first, then why, then what is still needed.</summary>
internal static class DecisionText
{
    /// <summary>Questions on the first page; the rest is counted.</summary>
    internal const int ShownNeeds = 8;

    internal const int ShownOpenRules = 10;

    private const int ShownUnconcerned = 5;

    /// <param name="colour">with ANSI colours</param>
    public static string Write(Decision decision, Language language, bool colour = false)
    {
        var report = DecisionReportBuilder.Build(decision, language);
        var page = new TextPage(colour);
        page.Line(report.Headline, style: TextStyles.Of(report.Verdict));
        page.Line(report.Title, style: TextStyle.Strong);
        WriteSummary(page, report);
        WriteList(page, report.Wording.Disputes, report.Disputes, report.Wording, TextStyle.Bad);
        foreach (var group in report.Groups)
            WriteGroup(page, group, report.Wording);
        if (report.Groups.IsEmpty)
            page.Blank().Line(report.Wording.NoReasons);
        WriteNeeds(page, report);
        WriteWaiting(page, report);
        WriteList(page, report.Wording.OnTheMap, report.OnTheMap, report.Wording, TextStyle.Strong);
        WriteList(page, report.Wording.Assumptions, report.Assumptions, report.Wording, TextStyle.Strong);
        page.Blank().Line(report.Footer, style: TextStyle.Faint);
        return page.ToString();
    }

    private static void WriteSummary(TextPage page, DecisionReport report)
    {
        var wording = report.Wording;
        page.Line(string.Join(" · ", report.Summary.Select(s => wording.Labelled(s.Label, s.Text))), style: TextStyle.Faint);
        page.Blank();
        var rows = report.Dimensions.Select(d => new LabelledText(d.Label, d.Text)).Concat(report.Classification).Concat(report.Validity).ToList();
        var width = rows.Max(r => DisplayWidth.Of(r.Label)) + 2;
        foreach (var (label, text) in rows)
            page.Row(label, width, text, 2);
        foreach (var caution in report.Cautions)
            page.Blank().Line(wording.Labelled(wording.Caution, caution), style: TextStyle.Attention);
        if (report.Problems.IsEmpty)
            return;
        page.Blank().Line(wording.Problems, style: TextStyle.Bad);
        foreach (var problem in report.Problems)
            page.Line($"- {problem}", 2, 2);
    }

    private static void WriteGroup(TextPage page, ReasonGroupSection group, Wording wording)
    {
        page.Blank().Line(group.Heading, style: StyleOf(group.Group));
        if (group.Group == ReasonGroup.Open)
        {
            WriteOpen(page, group.Reasons, wording);
            return;
        }

        foreach (var reason in group.Reasons)
        {
            var effect = reason.Effect is null ? "" : $" · {reason.Effect}";
            page.Line($"● {reason.Title}{effect} [{reason.RuleId}]", 2, 2, TextStyle.Strong);
            page.Line(reason.Message, 4);
            if (Facts(reason, wording) is { Length: > 0 } facts)
                page.Line(wording.Labelled(wording.FactsHeading, facts), 4, 2);
            foreach (var detail in reason.Details)
                WriteDetail(page, detail, wording);
        }
    }

    /// <summary>Strictest first, so what is left out matters least; a page of questions helps nobody.</summary>
    private static void WriteOpen(TextPage page, ImmutableArray<ReasonEntry> reasons, Wording wording)
    {
        foreach (var reason in reasons.Take(ShownOpenRules))
        {
            page.Line($"? {reason.Title} · {reason.Effect} [{reason.RuleId}]", 2, 2);
            page.Line(reason.Message, 4, 2);
            if (reason.ShortBasis is { } basis)
                page.Line(wording.Labelled(wording.Basis, basis), 4, 2, TextStyle.Faint);
        }

        if (reasons.Length > ShownOpenRules)
            page.Line(wording.MoreOpenRules(reasons.Length - ShownOpenRules), 2);
    }

    private static void WriteDetail(TextPage page, ReasonDetail detail, Wording wording)
    {
        var style = detail.Kind switch
        {
            DetailKind.Caution => TextStyle.Attention,
            DetailKind.Basis => TextStyle.Faint,
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
    private static string Facts(ReasonEntry reason, Wording wording) => string.Join(wording.Semicolon, reason.Facts
        .Where(f => !f.IsScope)
        .Select(f => f.IsStated ? $"{f.Fact} {f.Value}" : wording.Bracketed($"{f.Fact} {f.Value}", f.Origin))
        .Distinct());

    private static void WriteNeeds(TextPage page, DecisionReport report)
    {
        if (report.Needs.IsEmpty)
            return;
        page.Blank().Line(report.Wording.Needs, style: TextStyle.Strong);
        foreach (var need in report.Needs.Take(ShownNeeds))
        {
            page.Line($"- {need.Question}{(need.Fact is null ? "" : $" [{need.Fact}]")}", 2, 2);
            page.Line(need.Decides, 4, style: TextStyle.Faint);
        }

        if (report.Needs.Length > ShownNeeds)
            page.Line(report.Wording.MoreNeeds(report.Needs.Length - ShownNeeds), 2);
    }

    /// <summary>What waits for the assessment by name; what does not concern the project only so far that its reader can object.</summary>
    private static void WriteWaiting(TextPage page, DecisionReport report)
    {
        var wording = report.Wording;
        WriteList(page, wording.Bracketed(wording.Deferred, report.Deferred.Length.ToString(CultureInfo.InvariantCulture)), report.Deferred, wording, TextStyle.Strong);
        if (report.Unconcerned.IsEmpty)
            return;
        var count = report.Unconcerned.Length;
        page.Blank().Line(wording.Bracketed(wording.Unconcerned, count.ToString(CultureInfo.InvariantCulture)), style: TextStyle.Strong);
        var shown = wording.Join(report.Unconcerned.Take(ShownUnconcerned));
        page.Line(wording.UnconcernedHelp + shown + (count > ShownUnconcerned ? wording.AndMore(count - ShownUnconcerned) : ""), 2, style: TextStyle.Faint);
    }

    private static void WriteList(TextPage page, string heading, ImmutableArray<LabelledText> items, Wording wording, TextStyle style)
    {
        if (items.IsEmpty)
            return;
        page.Blank().Line(heading, style: style);
        foreach (var (label, text) in items)
            page.Line($"- {wording.Labelled(label, text)}", 2, 2);
    }

    private static TextStyle StyleOf(ReasonGroup group) => group switch
    {
        ReasonGroup.Reject => TextStyle.Bad,
        ReasonGroup.Notify => TextStyle.Attention,
        ReasonGroup.Ease => TextStyle.Good,
        _ => TextStyle.Strong,
    };
}
