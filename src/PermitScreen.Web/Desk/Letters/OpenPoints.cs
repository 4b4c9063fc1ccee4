using System.Globalization;
using DocumentFormat.OpenXml;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Resources;

namespace PermitScreen.Web.Desk.Letters;

/// <summary>What is open as a table: the fact with its question, the clause that asks for it, and who settles it.</summary>
internal static class OpenPoints
{
    private static readonly int[] Widths = [700, 4600, 3038, 1300];

    public static OpenXmlElement Table(IReadOnlyList<OpenPoint> points, Texts texts) => LetterDocx.Table(
        Widths,
        [texts["letter.no"], texts["letter.what"], texts["letter.clause"], texts["letter.who"]],
        points.Select((point, i) => (IReadOnlyList<string>)
        [
            (i + 1).ToString(CultureInfo.InvariantCulture), point.Label + texts["list.colon"] + point.Question, point.Clause, texts[$"settler.{SnakeCase.Of(point.Settler)}"],
        ]));
}
