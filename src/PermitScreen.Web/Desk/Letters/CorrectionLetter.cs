using System.Globalization;
using DocumentFormat.OpenXml;
using PermitScreen.Facts;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Letters;

/// <summary>
/// 补正告知书: what the applicant has to add, each with the fact, the clause that asks for it and who can settle it. What others settle stands
/// by itself: the applicant is not asked for it.
/// </summary>
internal static class CorrectionLetter
{
    public static byte[] Write(CaseView view, Texts texts, Language language) => LetterDocx.Write([.. Parts(view, texts)]);

    private static IEnumerable<OpenXmlElement> Parts(CaseView view, Texts texts)
    {
        var row = view.Case.Row;
        yield return LetterDocx.Title(texts["letter.title"]);
        yield return LetterDocx.Right(texts["letter.number"]);
        yield return LetterDocx.Line(texts["letter.to", Addressee.Of(view) ?? texts["letter.blank"]]);
        if (view.IsUnreadable)
        {
            yield return LetterDocx.Line(texts["letter.about_unread", row.Row.ToString(CultureInfo.InvariantCulture)]);
            yield return LetterDocx.Line(texts["letter.row", string.Join(texts["list.semicolon"], view.Kept.Select(cell => cell.Text))]);
        }
        else
        {
            yield return LetterDocx.Line(texts["letter.about", row.Name, row.Label]);
        }

        // The sections that there are, numbered as they come.
        var sections = Sections(view, texts).ToList();
        foreach (var (section, number) in sections.Select((section, i) => (section, i + 1)))
        {
            yield return LetterDocx.Heading(texts["letter.section", texts[$"letter.section_{number}"], section.Heading]);
            foreach (var part in section.Parts)
                yield return part;
        }

        yield return LetterDocx.Closing(sections.Count == 0 ? texts["letter.none"] : texts["letter.until", texts["letter.blank"]]);
        yield return LetterDocx.Right(texts["letter.office"]);
        yield return LetterDocx.Right(texts["letter.day"]);
        yield return LetterDocx.Small(texts["letter.made", view.Case.File.AsOf, view.Case.File.Rules]);
    }

    private static IEnumerable<(string Heading, IEnumerable<OpenXmlElement> Parts)> Sections(CaseView view, Texts texts)
    {
        var by = view.Open.ToLookup(point => point.Settler);
        if (by[Settler.Applicant].ToList() is { Count: > 0 } own)
            yield return (texts["letter.own"], [OpenPoints.Table(own, texts)]);
        if (view.Remarks.Length > 0)
            yield return (texts["letter.unread"], view.Remarks.Select((remark, i) => LetterDocx.Line(texts["letter.item", (i + 1).ToString(CultureInfo.InvariantCulture), remark])));
        if (by[Settler.Map].Concat(by[Settler.Authority]).ToList() is { Count: > 0 } others)
            yield return (texts["letter.others"], [OpenPoints.Table(others, texts)]);
        if (by[Settler.Assessment].ToList() is { Count: > 0 } later)
            yield return (texts["letter.later"], [OpenPoints.Table(later, texts)]);
    }
}
