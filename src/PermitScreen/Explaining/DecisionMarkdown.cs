namespace PermitScreen.Explaining;

/// <summary>A decision as Markdown, for tickets, mails and files.</summary>
internal static class DecisionMarkdown
{
    public static string Write(Decision decision, Language language)
    {
        var report = DecisionReportBuilder.Build(decision, language);
        var wording = report.Wording;
        var page = new MarkdownPage();
        page.Line($"# {MarkdownPage.Escape(report.Title)}").Blank();
        page.Line($"**{MarkdownPage.Escape(report.Headline)}**").Blank();
        foreach (var (label, text) in report.Summary)
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(label, text))}");
        foreach (var dimension in report.Dimensions)
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(dimension.Label, dimension.Text))}");
        foreach (var (label, text) in report.Classification.Concat(report.Validity))
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(label, text))}");
        foreach (var caution in report.Cautions)
            page.Line($"- {MarkdownPage.Escape(wording.Labelled(wording.Caution, caution))}");
        WriteList(page, wording.Problems, report.Problems);
        WriteList(page, wording.Disputes, report.Disputes.Select(d => wording.Labelled(d.Label, d.Text)));
        foreach (var group in report.Groups)
            WriteGroup(page, group, wording);
        if (report.Groups.IsEmpty)
            page.Blank().Line(MarkdownPage.Escape(wording.NoReasons));
        WriteNeeds(page, report);
        WriteList(page, wording.Deferred, report.Deferred.Select(d => wording.Labelled(d.Label, d.Text)));
        WriteList(page, wording.Unconcerned, report.Unconcerned);
        WriteList(page, wording.OnTheMap, report.OnTheMap.Select(m => wording.Labelled(m.Label, m.Text)));
        WriteList(page, wording.Assumptions, report.Assumptions.Select(a => wording.Labelled(a.Label, a.Text)));
        page.Blank().Line("---").Blank().Line(MarkdownPage.Escape(report.Footer));
        return page.ToString();
    }

    private static void WriteGroup(MarkdownPage page, ReasonGroupSection group, Wording wording)
    {
        page.Blank().Line($"## {MarkdownPage.Escape(group.Heading)}");
        foreach (var reason in group.Reasons)
        {
            var effect = reason.Effect is null ? "" : $" · {reason.Effect}";
            page.Blank().Line($"### {MarkdownPage.Escape(reason.Title + effect)}").Blank();
            page.Line(MarkdownPage.Escape(reason.Message)).Blank();
            page.Line($"- `{reason.RuleId}`");
            foreach (var detail in reason.Details)
                WriteDetail(page, detail, wording);
            WriteFacts(page, reason, wording);
        }
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

    private static void WriteNeeds(MarkdownPage page, DecisionReport report)
    {
        var shown = report.Needs.Take(DecisionText.ShownNeeds).Select(n => report.Wording.Bracketed(n.Question, n.Decides)).ToList();
        if (report.Needs.Length > shown.Count)
            shown.Add(report.Wording.MoreNeeds(report.Needs.Length - shown.Count));
        WriteList(page, report.Wording.Needs, shown);
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
