using System.Collections.Immutable;

namespace PermitScreen.Explaining;

/// <summary>A decision as Markdown, for tickets, mails and files.</summary>
internal static class DecisionMarkdown
{
    private const int Shown = 3;

    public static string Write(Decision decision, Language language, DecisionView view)
    {
        var report = DecisionReportBuilder.Build(decision, language);
        var wording = report.Wording;
        var page = new MarkdownPage();
        page.Line($"# {MarkdownPage.Escape(report.Title)}").Blank();
        if (!report.Problems.IsEmpty)
        {
            WriteList(page, wording.Problems, report.Problems);
            page.Blank();
        }

        foreach (var section in report.Answer)
            WriteAnswer(page, section, view, wording);
        page.Blank();
        foreach (var (label, text) in report.Summary)
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(label, text))}");
        foreach (var dimension in report.Dimensions)
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(dimension.Label, dimension.Text))}");
        foreach (var (label, text) in report.Classification.Concat(report.Validity))
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(label, text))}");
        foreach (var caution in report.Cautions)
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(wording.Caution, caution))}");
        WriteList(page, wording.Disputes, report.Disputes.Select(d => wording.Labelled(d.Label, d.Text)));
        foreach (var group in report.Groups)
            WriteGroup(page, group, view, wording);
        if (report.Groups.IsEmpty)
            page.Blank().Line(MarkdownPage.Escape(wording.NoReasons));
        WriteList(page, wording.Needs, Folded([.. report.Needs.Select(n => wording.Bracketed(n.Question, n.Decides))], view, wording));
        if (!report.FollowUps.IsEmpty)
            page.Line($"- {MarkdownPage.Escape(wording.FollowUps(report.FollowUps.Length, wording.Join(report.FollowUps)))}");
        WriteList(page, wording.Deferred, Folded([.. report.Deferred.Select(d => wording.Labelled(d.Label, d.Text))], view, wording));
        WriteList(page, wording.Unconcerned, Folded(report.Unconcerned, view, wording));
        WriteList(page, wording.OnTheMap, report.OnTheMap.Select(m => wording.Labelled(m.Label, m.Text)));
        WriteList(page, wording.Assumptions, report.Assumptions.Select(a => wording.Labelled(a.Label, a.Text)));
        page.Blank().Line("---").Blank().Line(MarkdownPage.Escape(report.Footer));
        return page.ToString();
    }

    private static void WriteAnswer(MarkdownPage page, AnswerSection section, DecisionView view, Wording wording)
    {
        var lines = section.LinesOf(view, wording).Select(MarkdownPage.Escape).ToList();
        var label = MarkdownPage.Escape(wording.Labelled(section.Label, "")).TrimEnd();
        page.Line(lines is [var only] ? $"- **{label}** {(section.IsVerdict ? $"**{only}**" : only)}" : $"- **{label}**");
        foreach (var line in lines.Count > 1 ? lines : [])
            page.Line($"  - {line}");
    }

    private static List<string> Folded(ImmutableArray<string> items, DecisionView view, Wording wording) => view.All || items.Length <= Shown
        ? [.. items]
        : [.. items.Take(Shown), wording.Folded(items.Length - Shown)];

    private static void WriteGroup(MarkdownPage page, ReasonGroupSection group, DecisionView view, Wording wording)
    {
        var shown = view.All || group.Group is not (ReasonGroup.Open or ReasonGroup.Waiting) ? group.Reasons.Length : Shown;
        page.Blank().Line($"## {MarkdownPage.Escape(group.Heading)}");
        foreach (var reason in group.Reasons.Take(shown))
        {
            var effect = reason.Effect is null ? "" : $" · {reason.Effect}";
            page.Blank().Line($"### {MarkdownPage.Escape(reason.Title + effect)}").Blank();
            page.Line(MarkdownPage.Escape(reason.Message)).Blank();
            page.Line($"- `{reason.RuleId}`");
            foreach (var detail in reason.Details)
                WriteDetail(page, detail, wording);
            WriteFacts(page, reason, wording);
        }

        if (shown < group.Reasons.Length)
            page.Blank().Line(MarkdownPage.Escape(wording.Folded(group.Reasons.Length - shown)));
    }

    private static void WriteDetail(MarkdownPage page, ReasonDetail detail, Wording wording)
    {
        if (detail.Items is [var only])
        {
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(detail.Label, only))}");
            return;
        }

        page.Line($"- {MarkdownPage.Escape(detail.Label)}");
        foreach (var item in detail.Items)
            page.Line($"  - {MarkdownPage.Escape(item)}");
    }

    private static void WriteFacts(MarkdownPage page, ReasonEntry reason, Wording wording)
    {
        if (reason.Facts.IsEmpty)
            return;
        page.Blank();
        page.Row(wording.FactColumn, wording.ValueColumn, wording.OriginColumn, wording.RequiredColumn, wording.TruthColumn);
        page.Line("| --- | --- | --- | --- | --- |");
        foreach (var fact in reason.Facts)
            page.Row(fact.Fact, fact.Value, fact.Origin, fact.Required, fact.Truth);
    }

    private static void WriteList(MarkdownPage page, string heading, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
            return;
        page.Blank().Line($"## {MarkdownPage.Escape(heading)}").Blank();
        foreach (var item in lines)
            page.Line($"- {MarkdownPage.Escape(item)}");
    }
}
