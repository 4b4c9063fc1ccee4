using System.Globalization;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>From an industry and a region prefix to the rules written for just these, in rule order.</summary>
internal sealed class ScopeIndex
{
    private readonly Dictionary<long, RuleRow[]> rows;

    public ScopeIndex(IReadOnlyList<NeutralRuleHead> rules)
    {
        var rows = new Dictionary<long, List<RuleRow>>();
        for (var number = 0; number < rules.Count; number++)
        {
            var rule = rules[number];
            var prefix = rule.RegionPrefix.Length == 0 ? 0 : Digits(rule.RegionPrefix);
            var row = new RuleRow(DayNumber.Of(rule.From), rule.To is { } to ? DayNumber.Of(to) : int.MaxValue, number);
            foreach (var industry in rule.IndustryCodes)
            {
                var key = Key(Digits(industry), prefix);
                if (!rows.TryGetValue(key, out var list))
                    rows.Add(key, list = []);
                list.Add(row);
            }
        }

        this.rows = rows.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray());
    }

    /// <summary>No region code begins with 0, so prefixes of different lengths never meet, and 0 is free for the nation.</summary>
    public static long Key(int industry, int prefix) => ((long)industry << 20) | (uint)prefix;

    public ReadOnlySpan<RuleRow> this[int industry, int prefix]
        => rows.TryGetValue(Key(industry, prefix), out var found) ? found : default;

    private static int Digits(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
