using System.Runtime.InteropServices;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>The four look-ups of <see cref="ScopeIndex"/> done once for each industry and county that occurs, and kept in one array.</summary>
internal sealed class CountyScopes(ScopeIndex index)
{
    private readonly Dictionary<long, (int Start, int Count)> spans = [];
    private readonly List<RuleRow> rows = [];

    public ReadOnlySpan<RuleRow> this[int industry, int county]
    {
        get
        {
            if (!spans.TryGetValue(ScopeIndex.Key(industry, county), out var span))
                span = Add(industry, county);
            return CollectionsMarshal.AsSpan(rows).Slice(span.Start, span.Count);
        }
    }

    private (int Start, int Count) Add(int industry, int county)
    {
        var start = rows.Count;
        foreach (var prefix in new[] { 0, county / 10_000, county / 100, county })
            rows.AddRange(index[industry, prefix]);

        var span = (Start: start, Count: rows.Count - start);
        CollectionsMarshal.AsSpan(rows)[start..].Sort((one, other) => one.Rule.CompareTo(other.Rule));
        spans.Add(ScopeIndex.Key(industry, county), span);
        return span;
    }
}
