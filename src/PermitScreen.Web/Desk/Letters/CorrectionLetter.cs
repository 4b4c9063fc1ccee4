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
    private static readonly int[] Widths = [700, 4900, 2738, 1300];

    public static byte[] Write(CaseView view, Texts texts, Language language)
    {
        var own = view.Open.Where(point => point.Settler == Settler.Applicant).ToList();
        var others = view.Open.Where(point => point.Settler is Settler.Map or Settler.Authority).ToList();
        return LetterDocx.Write([.. Parts(view, own, others, texts, language)]);
    }

    private static IEnumerable<OpenXmlElement> Parts(CaseView view, List<OpenPoint> own, List<OpenPoint> others, Texts texts, Language language)
    {
        var row = view.Case.Row;
        yield return LetterDocx.Title(texts["letter.title"]);
        yield return LetterDocx.Right(texts["letter.number"]);
        yield return LetterDocx.Line(texts["letter.to", texts["letter.blank"]]);
        yield return LetterDocx.Line(texts["letter.about", row.Name, row.Label]);
        foreach (var part in Points(texts["letter.own"], own, texts))
            yield return part;
        if (view.Remarks.Count > 0)
        {
            yield return LetterDocx.Heading(texts["letter.unread"]);
            foreach (var (remark, number) in view.Remarks.Select((remark, i) => (remark, i + 1)))
                yield return LetterDocx.Line(texts["letter.item", number, remark.In(language)]);
        }

        foreach (var part in Points(texts["letter.others"], others, texts))
            yield return part;
        yield return LetterDocx.Line(own.Count + others.Count + view.Remarks.Count == 0 ? texts["letter.none"] : texts["letter.until", texts["letter.blank"]]);
        yield return LetterDocx.Right(texts["letter.office"]);
        yield return LetterDocx.Right(texts["letter.day"]);
        yield return LetterDocx.Small(texts["letter.made", view.Case.File.AsOf, view.Case.File.Rules]);
    }

    private static IEnumerable<OpenXmlElement> Points(string heading, List<OpenPoint> points, Texts texts)
    {
        if (points.Count == 0)
            yield break;
        yield return LetterDocx.Heading(heading);
        yield return LetterDocx.Table(
            Widths,
            [texts["letter.no"], texts["letter.what"], texts["letter.clause"], texts["letter.who"]],
            points.Select((point, i) => (IReadOnlyList<string>)
            [
                (i + 1).ToString(CultureInfo.InvariantCulture), point.Label + texts["list.colon"] + point.Question, point.Clause, texts[$"settler.{SnakeCase.Of(point.Settler)}"],
            ]));
    }
}
