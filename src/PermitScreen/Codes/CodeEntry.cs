namespace PermitScreen.Codes;

/// <summary>One row of a code table.</summary>
/// <param name="Code">"C", "30", "301", "3011"; or six digits of a region.</param>
/// <param name="Name">The official name of this level alone: 水泥制造, 宜昌市.</param>
/// <param name="Level">How deep it stands in its table.</param>
/// <param name="Parent">The code above, null at the top. A county may hang directly under its province (429004 仙桃市, 110101 东城区).</param>
/// <param name="FullName">The names from the top down: 湖北省宜昌市; 制造业/非金属矿物制品业/水泥、石灰和石膏制造/水泥制造.</param>
public sealed record CodeEntry(string Code, string Name, CodeLevel Level, string? Parent, string FullName);
