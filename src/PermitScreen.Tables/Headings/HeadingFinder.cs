using System.Collections.Immutable;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Tables.Headings;

/// <summary>
/// Finds the headings of a table: below title rows, in one row or in two of which the upper one spans several columns, perhaps with a
/// row of units or of column numbers below them.
/// </summary>
/// <param name="isKnown">whether a name is that of a fact or of another column that is understood</param>
internal sealed class HeadingFinder(Func<string, bool> isKnown)
{
    /// <summary>Rows that are looked at; headings stand above that.</summary>
    public const int LookAhead = 40;

    private const int LongestGroup = 30;

    /// <summary>The headings, or null when no row holds two texts.</summary>
    /// <param name="fixedRow">the number of the first row of headings, where it is known</param>
    public HeadingBlock? Find(IReadOnlyList<SheetRow> rows, int? fixedRow)
    {
        var best = fixedRow is { } number ? IndexOf(rows, number) : Best(rows);
        if (best < 0)
            return null;
        var (upper, lower) = (best, best);
        if (fixedRow is null && best > 0 && Spans(rows[best - 1], rows[best]))
            upper = best - 1;
        else if (best + 1 < rows.Count && Spans(rows[best], rows[best + 1]))
            lower = best + 1;
        var headings = Read(rows[upper], rows[lower]);
        var next = lower + 1;
        if (next < rows.Count && UnitsOf(rows[next]) is { } units)
        {
            headings = [.. headings.Select(heading => heading.Unit.Length == 0 ? heading with { Unit = units(heading.Column) } : heading)];
            next++;
        }

        if (next < rows.Count && IsNumbering(rows[next]))
            next++;
        return new HeadingBlock(headings, rows[upper].Number, next);
    }

    /// <summary>Whether the row is the headings once more, as printed tables repeat them on each page.</summary>
    public static bool Repeats(SheetRow row, ImmutableArray<Heading> headings)
    {
        var named = headings.Where(heading => !row[heading.Column].IsBlank).ToList();
        return named.Count > 1 && named.Count * 2 > headings.Length
            && named.All(heading => HeadingText.KeyOf(HeadingText.Parse(row[heading.Column].Text).Name) == heading.Key);
    }

    private static int IndexOf(IReadOnlyList<SheetRow> rows, int number)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Number == number)
                return i;
        }

        return -1;
    }

    /// <summary>The row with the most names that are known; where none has any, the first with several texts.</summary>
    private int Best(IReadOnlyList<SheetRow> rows)
    {
        var (best, most) = (-1, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var known = Texts(rows[i]).Count(cell => isKnown(cell.Text));
            if (known > most)
                (best, most) = (i, known);
        }

        for (var i = 0; best < 0 && i < rows.Count; i++)
        {
            if (Texts(rows[i]).Select(cell => cell.Text).Distinct().Count() > 1)
                best = i;
        }

        return best;
    }

    private static IEnumerable<Cell> Texts(SheetRow row) =>
        row.Cells.Where(cell => cell.Kind == CellKind.Text && !cell.IsBlank && cell.Cover != CellCover.Across);

    /// <summary>
    /// Whether the upper row heads groups of the lower one: some column has its name in the lower row only, or under a merged cell; and no
    /// column that stands for itself in the upper row has another text below it, as it would if that were the first row of data.
    /// </summary>
    private static bool Spans(SheetRow upper, SheetRow lower)
    {
        if (upper.Fault is not null || lower.Fault is not null || lower.IsBlank)
            return false;
        var groups = upper.Cells.Where(cell => !cell.IsBlank).DistinctBy(cell => cell.Text).ToList();
        if (groups.Count < 2 || groups.Exists(cell => !MayHeadGroup(cell)))
            return false;
        var divided = false;
        for (var column = 0; column < Math.Max(upper.Cells.Length, lower.Cells.Length); column++)
        {
            var (above, below) = (upper[column], lower[column]);
            if (below.IsBlank || below.Text == above.Text)
                continue;
            if (below.Kind != CellKind.Text || below.Text.Any(char.IsAsciiDigit) && decimal.TryParse(below.Text, out _))
                return false;
            var isGroup = above.Cover == CellCover.Across || above.IsBlank || upper[column + 1].IsBlank && !lower[column + 1].IsBlank;
            if (!isGroup)
                return false;
            divided |= above.Cover == CellCover.Across || above.IsBlank;
        }

        return divided;
    }

    /// <summary>填报单位：…, 2024 年度 and the like stand above tables and head nothing.</summary>
    private static bool MayHeadGroup(Cell cell) =>
        cell.Kind == CellKind.Text && cell.Text.Length <= LongestGroup && cell.Text.IndexOfAny([':', '：']) < 0 && !decimal.TryParse(cell.Text, out _);

    private static ImmutableArray<Heading> Read(SheetRow upper, SheetRow lower)
    {
        var headings = ImmutableArray.CreateBuilder<Heading>();
        var group = "";
        for (var column = 0; column < Math.Max(upper.Cells.Length, lower.Cells.Length); column++)
        {
            var (above, below) = (upper[column].Text.Trim(), lower[column].Text.Trim());
            if (above.Length > 0)
                group = above;
            if (ReferenceEquals(upper, lower) || above == below || below.Length == 0)
            {
                if (above.Length > 0)
                    headings.Add(Single(column, above));
                continue;
            }

            headings.Add(Single(column, below) with { Group = HeadingText.Compact(group), Text = $"{HeadingText.Compact(group)}/{HeadingText.Compact(below)}" });
        }

        return headings.ToImmutable();
    }

    private static Heading Single(int column, string text)
    {
        var (name, unit) = HeadingText.Parse(text);
        return new Heading(column, "", name, unit, HeadingText.Compact(text));
    }

    /// <summary>A row of nothing but units, as the way from column to unit.</summary>
    private static Func<int, string>? UnitsOf(SheetRow row)
    {
        var texts = row.Cells.Where(cell => !cell.IsBlank).Select(cell => HeadingText.Compact(cell.Text).Trim('(', ')')).ToList();
        return texts.Count > 0 && row.Cells.All(cell => cell.Kind == CellKind.Text)
            && texts.All(text => HeadingText.IsUnit(text) || text is "/" or "-" or "—") && texts.Any(HeadingText.IsUnit)
            ? column => HeadingText.Compact(row[column].Text).Trim('(', ')') is var text && HeadingText.IsUnit(text) ? text : ""
            : null;
    }

    /// <summary>1, 2, 3 … or (1), (2), (3) … from the first column on.</summary>
    private static bool IsNumbering(SheetRow row)
    {
        var texts = row.Cells.Where(cell => !cell.IsBlank).Select(cell => HeadingText.Compact(cell.Text).Trim('(', ')', '[', ']')).ToList();
        return texts.Count > 2 && texts.Select((text, i) => text == $"{i + 1}" || text == $"{(char)('A' + (i % 26))}" || text == $"{(char)('①' + (i % 20))}").All(fits => fits);
    }
}
