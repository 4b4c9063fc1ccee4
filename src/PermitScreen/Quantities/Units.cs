using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace PermitScreen.Quantities;

/// <summary>The units of measure, found by symbol, label or any common Chinese or English spelling.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, Unit> Spellings = BySpelling();

    /// <summary>The unit of bare counts and ratios.</summary>
    public static Unit Plain { get; } = Get("1");

    public static IReadOnlyList<Unit> All { get; } = [.. UnitTable.Rows.Select(row => row.Unit)];

    /// <summary>
    /// Finds a unit as written: "t/h", "吨／小时", "㎡", "万千瓦时/年". Case, spaces and width do not matter. The empty text is no
    /// unit; a fact without a unit uses <see cref="Plain"/>.
    /// </summary>
    public static bool TryFind(string text, [NotNullWhen(true)] out Unit? unit)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Spellings.TryGetValue(text, out unit) || Spellings.TryGetValue(UnitText.Normalise(text), out unit);
    }

    /// <summary>The unit of that name.</summary>
    /// <exception cref="ArgumentException">No such unit: for units named in code, where a miss is a mistake of the programmer.</exception>
    public static Unit Get(string text) => TryFind(text, out var unit)
        ? unit
        : throw new ArgumentException($"no unit `{text}`", nameof(text));

    /// <summary>The units a value of this measure may be stated in, base unit and common ones first.</summary>
    public static IEnumerable<Unit> Of(Measure measure) => All.Where(unit => unit.Measure == measure);

    // Add throws on a spelling claimed twice: an ambiguous unit must not survive the first test run.
    private static FrozenDictionary<string, Unit> BySpelling()
    {
        var result = new Dictionary<string, Unit>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in UnitTable.Rows)
        {
            foreach (var spelling in row.AllSpellings.Select(UnitText.Normalise).Where(text => text.Length > 0).Distinct())
                result.Add(spelling, row.Unit);
        }

        return result.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
