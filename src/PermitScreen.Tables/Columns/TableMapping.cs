using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Columns;

/// <summary>
/// What somebody has confirmed about the tables of one sender: which column is what, and what holds for all rows. Read from a mapping
/// file, see <see cref="MappingFile"/>.
/// </summary>
public sealed record TableMapping
{
    /// <summary>Nothing confirmed.</summary>
    public static TableMapping None { get; } = new();

    /// <summary>In the order of the file.</summary>
    public ImmutableArray<ColumnStatement> Columns { get; init; } = [];

    /// <summary>Facts of every row, that no column gives.</summary>
    public ImmutableArray<GivenFact> Constants { get; init; } = [];

    /// <summary>The number of the first row of headings, or null to look for it.</summary>
    public int? HeadingRow { get; init; }

    /// <summary>The sheet of a workbook, or null for the first with something on it.</summary>
    public string? Sheet { get; init; }

    /// <summary>What is said of this column: by its whole heading, or by its name.</summary>
    internal ColumnStatement? Find(Heading heading) =>
        Columns.FirstOrDefault(column => HeadingText.Compact(column.Heading) == heading.Text)
        ?? Columns.FirstOrDefault(column => HeadingText.KeyOf(column.Heading) == HeadingText.KeyOf(heading.Text))
        ?? Columns.FirstOrDefault(column => HeadingText.KeyOf(column.Heading) == heading.Key);
}
