namespace PermitScreen.Codes;

/// <summary>One row of a code table.</summary>
public sealed record CodeEntry
{
    /// <summary>"C", "30", "301", "3011"; or six digits of a region.</summary>
    public required string Code { get; init; }

    /// <summary>The official name of this level alone: 水泥制造, 宜昌市.</summary>
    public required string Name { get; init; }

    /// <summary>How deep it stands in its table.</summary>
    public required CodeLevel Level { get; init; }

    /// <summary>The code above, null at the top. A county may hang directly under its province (429004 仙桃市, 110101 东城区).</summary>
    public string? Parent { get; init; }

    /// <summary>The names from the top down: 湖北省宜昌市; 制造业/非金属矿物制品业/水泥、石灰和石膏制造/水泥制造.</summary>
    public required string FullName { get; init; }
}
