using PermitScreen.Codes;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine;

/// <summary>
/// A code as it was stated, with the finest codes below it: who says 制造业 has said one of them, not which. A test of the code is
/// sure where all of them agree.
/// </summary>
/// <param name="Code">as stated</param>
/// <param name="Finest">itself, where nothing finer is below it; of regions the significant digits</param>
public sealed record StatedCode(string Code, IReadOnlyList<string> Finest)
{
    internal static StatedCode Of(FactType type, string code) => new(code, type switch
    {
        FactType.Industry => [.. FinestBelow(type, code)],
        FactType.Region => [.. FinestBelow(type, RegionTable.SignificantPrefix(code))],
        _ => [code],
    });

    private static IEnumerable<string> FinestBelow(FactType type, string code)
    {
        var finer = CodeReach.FinerThan(type, code).ToList();
        return finer.Count == 0 ? [code] : finer.SelectMany(f => FinestBelow(type, f));
    }
}
