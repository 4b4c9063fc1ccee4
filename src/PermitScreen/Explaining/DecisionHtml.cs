namespace PermitScreen.Explaining;

/// <summary>
/// A decision as one HTML page: no script, nothing loaded from elsewhere, readable on a telephone and on paper.
/// </summary>
internal static class DecisionHtml
{
    /// <summary>Questions and open rules that stand unfolded.</summary>
    private const int ShownNeeds = 8;
    private const int ShownOpenRules = 10;

    public static string Write(Decision decision, Language language)
    {
        var report = DecisionReportBuilder.Build(decision, language);
        var page = new HtmlPage();
        page.Raw("<!DOCTYPE html>\n");
        page.Open("html", ("lang", report.Wording.LanguageTag));
        WriteHead(page, report);
        page.Open("body").Open("main");
        WriteList(page, report.Wording.Problems, report.Problems, "problems");
        WriteHeader(page, report);
        WriteList(page, report.Wording.Disputes, report.Disputes.Select(d => report.Wording.Labelled(d.Label, d.Text)), "problems");
        foreach (var group in report.Groups)
            WriteGroup(page, group, report.Wording);
        if (report.Groups.IsEmpty)
            page.Element("p", report.Wording.NoReasons);
        WriteNeeds(page, report);
        WriteWaiting(page, report);
        WriteList(page, report.Wording.OnTheMap, report.OnTheMap.Select(m => report.Wording.Labelled(m.Label, m.Text)), "assumptions");
        WriteList(page, report.Wording.Assumptions, report.Assumptions.Select(a => report.Wording.Labelled(a.Label, a.Text)), "assumptions");
        page.Element("footer", report.Footer).Close("main").Close("body").Close("html");
        return page.ToString();
    }

    private static void WriteHead(HtmlPage page, DecisionReport report)
    {
        page.Open("head");
        page.Raw("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Element("title", $"{report.Headline} · {report.Title}");
        page.Raw($"<style>\n{DecisionStyle.Css}\n</style>\n").Close("head");
    }

    private static void WriteHeader(HtmlPage page, DecisionReport report)
    {
        page.Open("header", ("class", ClassOf(report.Verdict)));
        page.Element("h1", report.Title);
        page.Open("dl", ("class", "answer"));
        foreach (var section in report.Answer)
            WriteAnswer(page, section, report.Wording);
        page.Close("dl").Open("dl");
        foreach (var (label, text) in report.Summary)
            page.Open("div").Element("dt", label).Element("dd", text).Close("div");
        page.Close("dl");
        foreach (var caution in report.Cautions)
            page.Element("p", report.Wording.Labelled(report.Wording.Caution, caution), ("class", "caution"));
        page.Close("header");
        page.Open("ul", ("class", "dimensions"));
        foreach (var dimension in report.Dimensions)
        {
            page.Open("li", ("class", ClassOf(dimension.Verdict)));
            page.Element("b", dimension.Label).Element("span", dimension.Text).Close("li");
        }

        page.Close("ul");
        if (report.Classification.IsEmpty && report.Validity.IsEmpty)
            return;
        page.Open("dl", ("class", "classification"));
        foreach (var (label, text) in report.Classification.Concat(report.Validity))
            page.Open("div").Element("dt", label).Element("dd", text).Close("div");
        page.Close("dl");
    }

    private static void WriteAnswer(HtmlPage page, AnswerSection section, Wording wording)
    {
        var shown = section.LinesOf(DecisionView.Usual, wording);
        var isFolded = shown.Length < section.Lines.Length;
        page.Open("div", ("class", section.IsVerdict ? "verdict" : shown.Length > 1 ? "list" : "line")).Element("dt", section.Label);
        foreach (var line in isFolded ? shown[..^1] : shown)
            page.Element("dd", line);
        if (isFolded)
        {
            var rest = section.Lines[(shown.Length - 1)..];
            page.Open("dd").Open("details").Element("summary", wording.MoreNeeds(rest.Length)).Open("ul");
            foreach (var line in rest)
                page.Element("li", line);
            page.Close("ul").Close("details").Close("dd");
        }

        page.Close("div");
    }

    private static void WriteGroup(HtmlPage page, ReasonGroupSection group, Wording wording)
    {
        page.Open("section", ("class", SnakeCase.Of(group.Group))).Element("h2", group.Heading);
        var shown = group.Group switch
        {
            ReasonGroup.Open => Math.Min(group.Reasons.Length, ShownOpenRules),
            ReasonGroup.Waiting => 0,
            _ => group.Reasons.Length,
        };
        foreach (var reason in group.Reasons.Take(shown))
            WriteReason(page, reason, wording);
        if (shown < group.Reasons.Length)
        {
            page.Open("details").Element("summary", wording.MoreOpenRules(group.Reasons.Length - shown));
            foreach (var reason in group.Reasons.Skip(shown))
                WriteReason(page, reason, wording);
            page.Close("details");
        }

        page.Close("section");
    }

    private static void WriteReason(HtmlPage page, ReasonEntry reason, Wording wording)
    {
        page.Open("article").Element("h3", reason.Title);
        page.Element("p", reason.Effect is null ? reason.RuleId : $"{reason.RuleId} · {reason.Effect}", ("class", "rule"));
        page.Element("p", reason.Message);
        WriteFacts(page, reason, wording);
        if (!reason.Details.IsEmpty)
        {
            page.Open("dl");
            foreach (var detail in reason.Details)
                WriteDetail(page, detail);
            page.Close("dl");
        }

        page.Close("article");
    }

    private static void WriteDetail(HtmlPage page, ReasonDetail detail)
    {
        var list = detail.Items.Length > 1 ? " list" : "";
        page.Open("div", ("class", SnakeCase.Of(detail.Kind) + list)).Element("dt", detail.Label);
        foreach (var item in detail.Items)
            page.Element("dd", item);
        page.Close("div");
    }

    /// <summary>On a narrow screen each row becomes a block, and the labels of its cells come from the attributes.</summary>
    private static void WriteFacts(HtmlPage page, ReasonEntry reason, Wording wording)
    {
        if (reason.Facts.IsEmpty)
            return;
        page.Open("table").Open("thead").Open("tr");
        foreach (var heading in new[] { wording.FactColumn, wording.ValueColumn, wording.OriginColumn, wording.RequiredColumn, wording.TruthColumn })
            page.Element("th", heading, ("scope", "col"));
        page.Close("tr").Close("thead").Open("tbody");
        foreach (var fact in reason.Facts)
        {
            page.Open("tr").Element("th", fact.Fact, ("scope", "row"));
            page.Element("td", fact.Value, ("data-label", wording.ValueColumn));
            page.Element("td", fact.Origin, ("data-label", wording.OriginColumn));
            page.Element("td", fact.Required, ("data-label", wording.RequiredColumn));
            page.Element("td", fact.Truth, ("data-label", wording.TruthColumn)).Close("tr");
        }

        page.Close("tbody").Close("table");
    }

    private static void WriteNeeds(HtmlPage page, DecisionReport report)
    {
        if (report.Needs.IsEmpty)
            return;
        page.Open("section", ("class", "needs")).Element("h2", report.Wording.Needs);
        WriteQuestions(page, report.Needs.Take(ShownNeeds));
        var rest = report.Needs.Skip(ShownNeeds).ToList();
        if (rest.Count > 0)
        {
            page.Open("details").Element("summary", report.Wording.MoreNeeds(rest.Count));
            WriteQuestions(page, rest);
            page.Close("details");
        }

        if (!report.FollowUps.IsEmpty)
            page.Element("p", report.Wording.FollowUps(report.FollowUps.Length, report.Wording.Join(report.FollowUps)), ("class", "help"));
        page.Close("section");
    }

    private static void WriteQuestions(HtmlPage page, IEnumerable<NeedLine> needs)
    {
        page.Open("ul");
        foreach (var need in needs)
        {
            page.Open("li").Element("p", need.Question);
            if (need.Help is { } help)
                page.Element("p", help, ("class", "help"));
            page.Element("p", need.Decides, ("class", "help")).Close("li");
        }

        page.Close("ul");
    }

    private static void WriteWaiting(HtmlPage page, DecisionReport report)
    {
        var wording = report.Wording;
        if (!report.Deferred.IsEmpty)
        {
            page.Open("section", ("class", "assumptions")).Element("h2", wording.Deferred).Element("p", wording.DeferredHelp, ("class", "help")).Open("ul");
            foreach (var (label, text) in report.Deferred)
                page.Element("li", wording.Labelled(label, text));
            page.Close("ul").Close("section");
        }

        if (report.Unconcerned.IsEmpty)
            return;
        page.Open("section", ("class", "assumptions")).Element("h2", wording.Unconcerned).Open("details").Element("summary", wording.UnconcernedHelp).Open("ul");
        foreach (var title in report.Unconcerned)
            page.Element("li", title);
        page.Close("ul").Close("details").Close("section");
    }

    private static void WriteList(HtmlPage page, string heading, IEnumerable<string> items, string name)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
            return;
        page.Open("section", ("class", name)).Element("h2", heading).Open("ul");
        foreach (var line in lines)
            page.Element("li", line);
        page.Close("ul").Close("section");
    }

    private static string ClassOf(Verdict verdict) => SnakeCase.Of(verdict);
}
