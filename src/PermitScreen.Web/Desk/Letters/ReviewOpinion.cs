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
        foreach (var part in (view.IsUnreadable ? Section(texts["case.machine"], [texts["case.unreadable"]]) : Machine(view, report, texts, wording))
            .Concat(Section(texts["case.unread", view.Remarks.Length], view.Remarks)))
        {
            yield return part;
        }

        yield return LetterDocx.Closing(texts["opinion.signed", texts["letter.blank"], texts["letter.blank"]]);
        yield return LetterDocx.Right(texts["letter.office"]);
        yield return LetterDocx.Right(texts["letter.day"]);
        yield return LetterDocx.Small($"{texts["status.opinion"]}{texts["list.stop"]}{texts["letter.made", file.AsOf, file.Rules]}");
    }

    /// <summary>What the machine makes of it: the answers, what applies, what is to be done, what is open.</summary>
    private static IEnumerable<OpenXmlElement> Machine(CaseView view, DecisionReport report, Texts texts, Wording wording)
    {
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
            {
                yield return LetterDocx.Strong(reason.Title);
                yield return LetterDocx.Line(reason.Message);
                foreach (var basis in reason.Details.Where(detail => detail.Kind is DetailKind.Basis or DetailKind.Caution).SelectMany(detail => detail.Items.Select(line => wording.Labelled(detail.Label, line))))
                    yield return LetterDocx.Small(basis);
            }
        }

        foreach (var part in Section(texts["result.duties"], view.Result.Duties.Select(duty => $"☐ {duty.Text}")))
            yield return part;
        if (view.Open.IsEmpty)
            yield break;
        yield return LetterDocx.Heading(texts["case.open", view.Open.Length]);
        yield return OpenPoints.Table(view.Open, texts);
    }

    private static IEnumerable<OpenXmlElement> Section(string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? [] : [LetterDocx.Heading(heading), .. all.Select(LetterDocx.Line)];
    }
}
