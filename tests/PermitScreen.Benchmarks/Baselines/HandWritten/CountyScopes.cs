using System.Runtime.InteropServices;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>The four look-ups of <see cref="ScopeIndex"/> done once for each industry and county that occurs, and kept in one array.</summary>
internal sealed class CountyScopes(ScopeIndex index)
{
    private readonly Dictionary<long, (int Start, int Count)> _spans = [];
    private readonly List<RuleRow> _rows = [];

    public ReadOnlySpan<RuleRow> this[int industry, int county]
    {
        get
        {
            if (!_spans.TryGetValue(ScopeIndex.Key(industry, county), out var span))
                span = Add(industry, county);
            return CollectionsMarshal.AsSpan(_rows).Slice(span.Start, span.Count);
        }
    }

    private (int Start, int Count) Add(int industry, int county)
    {
        var start = _rows.Count;
        foreach (var prefix in new[] { 0, county / 10_000, county / 100, county })
            _rows.AddRange(index[industry, prefix]);

        var span = (Start: start, Count: _rows.Count - start);
        CollectionsMarshal.AsSpan(_rows)[start..].Sort((one, other) => one.Rule.CompareTo(other.Rule));
        _spans.Add(ScopeIndex.Key(industry, county), span);
        return span;
    }
}
