using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// The access conditions of control units, by unit and then by industry: a screening costs as if only its own units existed,
/// however many hundred thousand conditions are loaded.
/// </summary>
internal sealed class UnitIndex
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public UnitIndex(ImmutableArray<Rule> rules, int first)
    {
        for (var i = first; i < rules.Length; i++)
        {
            var scope = rules[i].Scope;
            if (!entries.TryGetValue(scope.Unit!, out var entry))
                entries[scope.Unit!] = entry = new Entry();
            entry.Add(i, scope);
        }
    }

    public bool HasListOf(string unit) => entries.ContainsKey(unit);

    /// <summary>By rule index. Nothing when the units are not known: then it is the access list as a whole that is open.</summary>
    public UnitCandidate[] CandidatesOf(ManyValue? units, ManyValue? industries)
    {
        if (units is null || entries.Count == 0)
            return [];
        var found = new SortedDictionary<int, bool>();
        foreach (var unit in units.Items)
        {
            if (entries.TryGetValue(unit, out var entry))
                entry.Collect(industries, found);
        }

        return [.. found.Select(f => new UnitCandidate(f.Key, f.Value))];
    }

    private sealed class Entry
    {
        private readonly List<int> forAll = [];
        private readonly Dictionary<string, List<int>> certain = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<int>> unsettled = new(StringComparer.Ordinal);

        public void Add(int rule, RuleScope scope)
        {
            if (scope.IsForAllIndustries)
                forAll.Add(rule);
            foreach (var prefix in scope.Industries)
                Add(certain, prefix, rule);
            foreach (var prefix in scope.UnsettledIndustries)
                Add(unsettled, prefix, rule);
        }

        public void Collect(ManyValue? industries, SortedDictionary<int, bool> found)
        {
            Mark(forAll, true, found);
            if (industries is null)
            {
                MarkAll(found);
                return;
            }

            foreach (var code in industries.Items)
                Collect(code, found);
            if (!industries.IsComplete)
                MarkAll(found);
        }

        private void MarkAll(SortedDictionary<int, bool> found)
        {
            foreach (var rules in certain.Values.Concat(unsettled.Values))
                Mark(rules, false, found);
        }

        private void Collect(string code, SortedDictionary<int, bool> found)
        {
            // The letter of a section is one of its divisions.
            if (char.IsAsciiLetter(code[0]))
            {
                foreach (var (prefix, rules) in certain.Concat(unsettled).Where(p => CodeReach.FinerThan(FactType.Industry, code).Any(d => p.Key.StartsWith(d, StringComparison.Ordinal))))
                    Mark(rules, false, found);
                return;
            }

            for (var length = 1; length <= code.Length; length++)
            {
                Mark(certain.GetValueOrDefault(code[..length]), true, found);
                Mark(unsettled.GetValueOrDefault(code[..length]), false, found);
            }

            // Four digits are the finest code there is; a coarser one may turn out to lie in any scope below it.
            if (code.Length >= 4)
                return;
            foreach (var (prefix, rules) in certain.Concat(unsettled))
            {
                if (prefix.Length > code.Length && prefix.StartsWith(code, StringComparison.Ordinal))
                    Mark(rules, false, found);
            }
        }

        private static void Mark(List<int>? rules, bool isCertain, SortedDictionary<int, bool> found)
        {
            foreach (var rule in rules ?? [])
                found[rule] = isCertain || found.GetValueOrDefault(rule);
        }

        private static void Add(Dictionary<string, List<int>> index, string prefix, int rule)
        {
            if (!index.TryGetValue(prefix, out var rules))
                index[prefix] = rules = [];
            rules.Add(rule);
        }
    }
}
