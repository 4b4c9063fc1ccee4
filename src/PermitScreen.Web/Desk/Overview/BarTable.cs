using System.Collections.Immutable;

namespace PermitScreen.Web.Desk.Overview;

/// <summary>Counts by two things, shown as a table whose rows have a bar each: the figures are always there in words.</summary>
/// <param name="Series">what is counted in the columns, in their order</param>
internal sealed record BarTable(string Title, string Heading, ImmutableArray<BarSeries> Series, ImmutableArray<BarRow> Rows)
{
    /// <summary>The longest bar.</summary>
    public int Most => Rows.IsEmpty ? 1 : Math.Max(1, Rows.Max(row => row.Total));
}

/// <param name="Style">ends the class that colours it</param>
internal sealed record BarSeries(string Name, string Style);

/// <param name="Counts">in the order of the series</param>
/// <param name="Path">where its cases are listed; empty for nowhere</param>
internal sealed record BarRow(string Label, ImmutableArray<int> Counts, string Path)
{
    public int Total => Counts.Sum();
}
