using System.Globalization;
using PermitScreen.Asking;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Asking;

/// <summary>The values to choose from: one a line while they are few, side by side when they would fill the window.</summary>
internal static class ChoiceList
{
    private const int Indent = 3;
    private const int ManyFrom = 9;
    private const int Gap = 2;

    public static IEnumerable<string> Lines(Question question, Language language, int columns)
    {
        var digits = question.Choices.Length.ToString(CultureInfo.InvariantCulture).Length;
        var cells = question.Choices.Select(c => $"{c.Number.ToString(CultureInfo.InvariantCulture).PadLeft(digits)}  {c.Label.In(language)}").ToList();
        return (cells.Count < ManyFrom ? cells : Rows(cells, columns - Indent)).Select(row => new string(' ', Indent) + row);
    }

    /// <summary>Three columns; a cell that is wider takes as many as it needs.</summary>
    private static IEnumerable<string> Rows(List<string> cells, int columns)
    {
        var unit = Math.Max(1, columns / 3);
        var row = "";
        foreach (var cell in cells)
        {
            var start = (DisplayWidth.Of(row) + Gap + unit - 1) / unit * unit;
            if (row.Length > 0 && start + DisplayWidth.Of(cell) > columns)
            {
                yield return row;
                row = "";
            }

            row = row.Length == 0 ? cell : DisplayWidth.Pad(row, start) + cell;
        }

        yield return row;
    }
}
