using PermitScreen.Codes;

namespace PermitScreen.Facts;

/// <summary>
/// What holds of a code that may be coarser than what is asked of it. A project of 制造业 is some manufacture, but not known which: what is
/// asked is known only where every finer code agrees.
/// </summary>
internal static class CodeReach
{
    /// <param name="code">as <see cref="CodePrefix"/> takes it: of a region the significant digits; the letter of a section is its divisions</param>
    /// <param name="truth">of a code that is as fine as needed; Unknown where a finer one must be looked at</param>
    public static Truth TruthOf(FactType type, string code, Func<string, Truth> truth)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(truth);
        var own = char.IsAsciiLetter(code[0]) ? Truth.Unknown : truth(code);
        if (own != Truth.Unknown)
            return own;
        Truth? common = null;
        foreach (var finer in FinerThan(type, code))
        {
            var one = TruthOf(type, finer, truth);
            if (one == Truth.Unknown || common is { } others && others != one)
                return Truth.Unknown;
            common = one;
        }

        return common ?? Truth.Unknown;
    }

    /// <summary>The codes directly below, as prefixes; empty for the finest.</summary>
    public static IEnumerable<string> FinerThan(FactType type, string code) => type == FactType.Region
        ? CodeTables.Default.Regions.Children(code.PadRight(6, '0')).Select(c => RegionTable.SignificantPrefix(c.Code))
        : CodeTables.Default.Industries.Children(code).Select(c => c.Code);

    /// <summary>Several finer codes lie below: it can be said more closely. 421, of which 4210 is all there is, cannot.</summary>
    public static bool IsCoarse(FactType type, string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var finer = FinerThan(type, type == FactType.Region ? RegionTable.SignificantPrefix(code) : code).ToList();
        return finer.Count > 1 || finer.Count == 1 && IsCoarse(type, finer[0]);
    }
}
