using DocumentFormat.OpenXml;
using PermitScreen.Explaining;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Letters;

/// <summary>审查意见: the officer's conclusion, with the machine's decision, its grounds and what is open beside it.</summary>
internal static class ReviewOpinion
{
    public static byte[] Write(CaseView view, Texts texts, Language language) => LetterDocx.Write([.. Parts(view, texts, Wording.In(language))]);

    private static IEnumerable<OpenXmlElement> Parts(CaseView view, Texts texts, Wording wording)
    {
        var (row, file, report) = (view.Case.Row, view.Case.File, view.Result.Report);
        yield return LetterDocx.Title(texts["opinion.title"]);
        yield return LetterDocx.Line(texts["letter.about_short", row.Name, row.Label]);
        foreach (var fact in view.Facts)
            yield return LetterDocx.Line(wording.Labelled(fact.Label, fact.Text));
        yield return LetterDocx.Heading(texts["case.officer"]);
        yield return LetterDocx.Line(row.Conclusion.Length == 0
            ? texts["opinion.not_yet"]
            : texts[$"desk.did_{row.Conclusion}", wording.Name(SnakeCase.Parse<Verdict>(row.Concluded))]);
        if (file.Why.Length > 0)
            yield return LetterDocx.Line(texts["case.why", file.Why]);
        foreach (var lead in view.Result.Lead.Where(lead => lead.Key != "next"))
        {
            yield return LetterDocx.Heading(lead.Key == "verdict" ? texts["case.machine"] : lead.Heading);
            foreach (var line in lead.Lines)
                yield return LetterDocx.Line(line);
        }

        foreach (var group in report.Groups.Where(group => group.Group is ReasonGroup.Reject or ReasonGroup.Notify))
        {
            yield return LetterDocx.Heading(group.Heading);
            foreach (var reason in group.Reasons)
                yield return LetterDocx.Line($"{reason.Title}{texts["list.colon"]}{reason.Message}{(reason.ShortBasis is { } basis ? texts["opinion.basis", basis] : "")}");
        }

        foreach (var part in Section(texts["result.duties"], view.Result.Duties.Select(duty => $"☐ {duty.Text}"))
            .Concat(Section(texts["case.open", view.Open.Length], view.Open.Select(point => texts["opinion.open", point.Label, point.Clause, texts[$"settler.{SnakeCase.Of(point.Settler)}"]])))
            .Concat(Section(texts["case.unread", view.Remarks.Count], view.Remarks.Select(remark => remark.In(report.Language)))))
        {
            yield return part;
        }

        yield return LetterDocx.Right(texts["letter.office"]);
        yield return LetterDocx.Right(texts["letter.day"]);
        yield return LetterDocx.Small($"{texts["status.opinion"]}{texts["list.stop"]}{texts["letter.made", file.AsOf, file.Rules]}");
    }

    private static IEnumerable<OpenXmlElement> Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [LetterDocx.Heading(heading), .. all.Select(LetterDocx.Line)];
    }
}
