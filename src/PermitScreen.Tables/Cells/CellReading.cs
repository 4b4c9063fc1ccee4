using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Tables.Cells;

/// <summary>What became of a cell: a value, a remark, or neither where it says that nothing is known.</summary>
internal readonly record struct CellReading(GivenFact? Fact, Diagnostic? Remark)
{
    public static CellReading Unknown => default;
}
