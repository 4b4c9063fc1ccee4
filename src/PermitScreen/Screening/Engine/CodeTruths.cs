using System.Collections.Concurrent;
using NodaTime;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// What expectations make of single codes, a bit each: worked out once per code and state of the groups, and kept, because a batch names
/// few codes and the lists of a group are long.
/// </summary>
internal sealed class CodeTruths(FactType type, Expectation[] expectations)
{
    /// <summary>Codes are few (3,213 regions, 1,972 industries); the bound guards against unvalidated input.</summary>
    private const int MaxKept = 20_000;

    /// <summary>The days on which some group may get other codes.</summary>
    private readonly LocalDate[] changes =
    [
        .. expectations.OfType<InCodes>().SelectMany(e => e.Groups).SelectMany(g => g.Versions).Select(v => v.InForce)
            .SelectMany(p => new[] { p.From, p.SurelyFrom, p.To ?? p.From }).Distinct().Order(),
    ];

    /// <summary>By state of the groups, then by code.</summary>
    private readonly ConcurrentDictionary<int, ConcurrentDictionary<string, Slot[]>> kept = new();

    /// <summary>As slots: bit i of all bits is expectation i.</summary>
    public Slot[] Of(string code, LocalDate asOf)
    {
        var at = Array.BinarySearch(changes, asOf);
        var ofState = kept.GetOrAdd(at >= 0 ? at + 1 : ~at, _ => new(StringComparer.Ordinal));
        if (ofState.TryGetValue(code, out var row))
            return row;
        row = RowOf(code, asOf);
        if (ofState.Count < MaxKept)
            ofState.TryAdd(code, row);
        return row;
    }

    private Slot[] RowOf(string code, LocalDate asOf)
    {
        var row = new Slot[(expectations.Length + 63) / 64];
        for (var i = 0; i < expectations.Length; i++)
        {
            var (truth, bit) = (ValueTruth.OfItem(expectations[i], code, type, asOf), 1UL << (i % 64));
            ref var slot = ref row[i / 64];
            slot = new Slot(slot.Yes | (truth == Truth.Yes ? bit : 0), slot.No | (truth == Truth.No ? bit : 0));
        }

        return row;
    }
}
