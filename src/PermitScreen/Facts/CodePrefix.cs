using System.Collections.Immutable;

namespace PermitScreen.Facts;

/// <summary>
/// Matches codes by prefix. An industry code is its own prefix; of a region only the significant digits count
/// (<see cref="Codes.RegionTable.SignificantPrefix"/>).
/// </summary>
internal static class CodePrefix
{
    /// <summary>Yes inside one of the prefixes; Unknown when the code is coarser than one; No otherwise.</summary>
    public static Truth Match(string code, ImmutableArray<string> prefixes)
    {
        var result = Truth.No;
        foreach (var prefix in prefixes)
        {
            if (code.StartsWith(prefix, StringComparison.Ordinal))
                return Truth.Yes;
            if (prefix.StartsWith(code, StringComparison.Ordinal))
                result = Truth.Unknown;
        }

        return result;
    }
}
