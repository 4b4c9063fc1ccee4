using PermitScreen.Facts;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Columns;

/// <summary>What is done with a column.</summary>
public sealed record PlannedColumn
{
    /// <summary>What stands above it.</summary>
    public required Heading Heading { get; init; }

    /// <summary>What it is to the application.</summary>
    public required ColumnRole Role { get; init; }

    /// <summary>The fact it gives, for <see cref="ColumnRole.Fact"/>.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The unit of bare numbers, as written; empty for that of the fact.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is read in place of — and /; null where they mean that nothing is known.</summary>
    public string? Dash { get; init; }

    /// <summary>What is read in place of nothing; null where it means that nothing is known.</summary>
    public string? Blank { get; init; }

    /// <summary>How certain the meaning is; 1 for what somebody stated.</summary>
    public double Score { get; init; }

    /// <summary>What a column that is kept may be.</summary>
    internal ColumnMatch? Proposal { get; init; }
}
