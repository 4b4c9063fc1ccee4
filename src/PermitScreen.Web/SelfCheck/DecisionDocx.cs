using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PermitScreen.Explaining;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.SelfCheck;

/// <summary>The result as a Word file on A4: the same words in the same order as the page.</summary>
internal static class DecisionDocx
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Write(ResultView view, Texts texts)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.Make();
            main.Document = new Document(new Body([.. Paragraphs(view, texts), DocxStyles.Page()]));
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Paragraphs(ResultView view, Texts texts)
    {
        var report = view.Report;
        var wording = Wording.In(report.Language);
        yield return Line(view.Title, "Title");
        yield return Line(texts["status.opinion"], "Strong");
        foreach (var lead in view.Lead)
        {
            yield return Line(lead.Heading, "Heading2");
            for (var i = 0; i < lead.Lines.Length; i++)
                yield return Line(lead.Lines[i], i == 0 && lead.Key != "next" ? "Strong" : null);
        }

        foreach (var line in Section(wording.Problems, report.Problems).Concat(Section(wording.Caution, report.Cautions)))
            yield return line;
        foreach (var line in report.Groups.SelectMany(Group))
            yield return line;
        foreach (var line in Section(texts["result.duties"], view.Duties.Select(d => $"☐ {d.Text}（{d.Label}）"))
            .Concat(Section(wording.Needs, report.Needs.Select(n => $"{n.Question} {n.Decides}")))
            .Concat(Section(texts["result.deferred"], report.Deferred.Select(d => wording.Labelled(d.Label, d.Text))))
            .Concat(Section(wording.Disputes, report.Disputes.Select(d => wording.Labelled(d.Label, d.Text))))
            .Concat(Section(wording.Assumptions, report.Assumptions.Select(a => wording.Labelled(a.Label, a.Text))))
            .Concat(Section(wording.Unconcerned, report.Unconcerned))
            .Concat(Section(texts["rail.answers"], view.Answers.Select(a => wording.Labelled(a.Label, a.Value ?? texts["rail.open"]))))
            .Concat(Section(texts["result.dimensions"], report.Dimensions.Select(d => wording.Labelled(d.Label, d.Text)).Concat(report.Validity.Select(v => wording.Labelled(v.Label, v.Text))))))
        {
            yield return line;
        }

        yield return Line(report.Footer, "Small");
    }

    private static IEnumerable<Paragraph> Group(ReasonGroupSection group)
    {
        yield return Line(group.Heading, "Heading2");
        foreach (var reason in group.Reasons)
        {
            yield return Line(reason.Effect is null ? reason.Title : $"{reason.Title} · {reason.Effect}", "Heading3");
            yield return Line(reason.Message);
            foreach (var detail in reason.Details)
                yield return Line($"{detail.Label}: {string.Join("; ", detail.Items)}", "Small");
        }
    }

    private static IEnumerable<Paragraph> Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [Line(heading, "Heading2"), .. all.Select(line => Line(line))];
    }

    private static Paragraph Line(string text, string? style = null)
    {
        // What XML cannot hold has no place in a document either.
        var run = new Run(new Text(Printable.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return style is null ? new Paragraph(run) : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), run);
    }
}
