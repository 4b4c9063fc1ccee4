using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Columns;

/// <summary>What a mapping file says of one column.</summary>
/// <param name="Heading">as the file writes it</param>
/// <param name="Unit">of bare numbers; null for that of the heading</param>
/// <param name="Dash">what is read in place of — and /; null for nothing</param>
/// <param name="Blank">what is read in place of nothing; null for nothing</param>
public sealed record ColumnStatement(string Heading, ColumnRole Role, Fact? Fact, string? Unit, string? Dash, string? Blank, SourcePlace Place)
{
    // Above 1, which no heading reaches by itself.
    private const double Stated = 2;

    internal PlannedColumn Plan(Heading heading) => new()
    {
        Heading = heading,
        Role = Role,
        Fact = Fact,
        Unit = Unit ?? heading.Unit,
        Dash = Dash,
        Blank = Blank,
        Score = Stated,
    };
}
