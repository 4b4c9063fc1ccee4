using System.Collections.Concurrent;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Finds the rules that speak to a code without trying each: one row of bits per code prefix that occurs in a scope; the row of a
/// project's code is the union of its prefixes' rows, computed once per code and kept.
/// </summary>
internal sealed class ScopeIndex
{
    /// <summary>Codes are validated and few (3,213 regions, 1,972 industries); the bound only guards against unvalidated input.</summary>
    private const int MaxKept = 20_000;

    private readonly Dictionary<string, ulong[]> certain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong[]> unsettled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ScopeReadings> kept = new(StringComparer.Ordinal);
    private readonly FactType type;
    private readonly int words;

    private ScopeIndex(int ruleCount, FactType type)
    {
        this.type = type;
        words = (ruleCount + 63) / 64;
        certain[""] = new ulong[words];
        var all = new ulong[words];
        for (var rule = 0; rule < ruleCount; rule++)
            all[rule / 64] |= 1UL << (rule % 64);
        Unknown = new ScopeRows(all, certain[""]);
    }

    /// <summary>When the code is not known: every rule may speak, only those without a scope surely do.</summary>
    public ScopeRows Unknown { get; }

    public static ScopeIndex OfRegions(IReadOnlyList<Rule> rules)
    {
        var index = new ScopeIndex(rules.Count, FactType.Region);
        for (var i = 0; i < rules.Count; i++)
            Set(index.certain, rules[i].Scope.Region, i, index.words);
        return index;
    }

    public static ScopeIndex OfIndustries(IReadOnlyList<Rule> rules)
    {
        var index = new ScopeIndex(rules.Count, FactType.Industry);
        for (var i = 0; i < rules.Count; i++)
        {
            var scope = rules[i].Scope;
            if (scope.IsForAllIndustries)
                Set(index.certain, "", i, index.words);
            foreach (var prefix in scope.Industries)
                Set(index.certain, prefix, i, index.words);
            foreach (var prefix in scope.UnsettledIndustries)
                Set(index.unsettled, prefix, i, index.words);
        }

        return index;
    }

    public ScopeReadings RowsOf(ManyValue? codes)
    {
        if (codes is null || codes.Items.IsEmpty)
            return new ScopeReadings(Unknown, Unknown);
        if (codes is { IsComplete: true, Items: [var only] })
            return ReadingsOf(only);
        ScopeRows? any = null, every = null;
        foreach (var code in codes.Items)
        {
            var one = ReadingsOf(code).Any;
            any = any is null ? one : ScopeRows.Either(any, one);
            every = every is null ? one : ScopeRows.Both(every, one);
        }

        // What is not named may lie in any scope, and may keep the whole out of any.
        return codes.IsComplete
            ? new ScopeReadings(any!, every!)
            : new ScopeReadings(new ScopeRows(Unknown.Possible, any!.Certain), new ScopeRows(every!.Possible, Unknown.Certain));
    }

    /// <summary>Of one code, which is any and every one.</summary>
    private ScopeReadings ReadingsOf(string code)
    {
        if (kept.TryGetValue(code, out var readings))
            return readings;
        var rows = RowsOf(type == FactType.Region ? RegionTable.SignificantPrefix(code) : code);
        readings = new ScopeReadings(rows, rows);
        if (kept.Count < MaxKept)
            kept.TryAdd(code, readings);
        return readings;
    }

    private ScopeRows RowsOf(string code)
    {
        // A coarse code is one of the finer ones: what all of them agree on is known.
        if (CodeReach.FinerThan(type, code).Select(RowsOf).ToList() is { Count: > 0 } finer)
            return new ScopeRows(finer.Aggregate(ScopeRows.Either).Possible, finer.Aggregate(ScopeRows.Both).Certain);
        var surely = new ulong[words];
        var maybe = new ulong[words];
        for (var length = 0; length <= code.Length; length++)
        {
            AddRow(surely, certain, code[..length]);
            AddRow(maybe, unsettled, code[..length]);
        }

        if (!maybe.AsSpan().ContainsAnyExcept(0UL))
            return new ScopeRows(surely, surely);
        return ScopeRows.Either(new ScopeRows(maybe, surely), new ScopeRows(surely, surely));
    }

    private static void AddRow(ulong[] target, Dictionary<string, ulong[]> rows, string prefix)
    {
        if (!rows.TryGetValue(prefix, out var row))
            return;
        for (var i = 0; i < target.Length; i++)
            target[i] |= row[i];
    }

    private static void Set(Dictionary<string, ulong[]> rows, string prefix, int rule, int words)
    {
        if (!rows.TryGetValue(prefix, out var row))
            rows[prefix] = row = new ulong[words];
        row[rule / 64] |= 1UL << (rule % 64);
    }
}
