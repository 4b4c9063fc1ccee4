using System.Runtime.InteropServices;
using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Search;

/// <summary>
/// The codes that a fact may take: all of the finest there are, or all that are named where no table has them, of which those that nothing in the rule set tells apart are one kind.
/// Kept per fact, because every search asks again.
/// </summary>
internal sealed class CodeChoices(CompiledRules rules, LocalDate day)
{
    private readonly Dictionary<Fact, (string Code, int Kind)[]> kept = [];
    private readonly Dictionary<(string Expectation, FactType Type), Dictionary<string, Truth>> truths = [];

    /// <summary>Every code, with the number of its kind.</summary>
    public (string Code, int Kind)[] Of(Fact fact)
    {
        if (!kept.TryGetValue(fact, out var choices))
            kept[fact] = choices = [.. Sorted(fact, [.. AllOf(fact)])];
        return choices;
    }

    /// <summary>What an expectation makes of one code.</summary>
    public Truth TruthOf(Test test, string code)
    {
        var key = (CanonicalText.Of(test.Expectation), test.Fact.Type);
        if (test.Expectation is InCodes { Groups: [{ Id: "scope" }] })
            return ValueTruth.OfItem(test.Expectation, code, test.Fact.Type, day);
        if (!truths.TryGetValue(key, out var known))
            truths[key] = known = new Dictionary<string, Truth>(StringComparer.Ordinal);
        if (!known.TryGetValue(code, out var truth))
            known[code] = truth = ValueTruth.OfItem(test.Expectation, code, test.Fact.Type, day);
        return truth;
    }

    private IEnumerable<string> AllOf(Fact fact) => fact.Type switch
    {
        FactType.Industry => CodeTables.Default.Industries.Entries.Select(e => e.Code).Where(c => c.Length == 4),
        FactType.Region => CodeTables.Default.Regions.Entries.Select(e => e.Code).Where(c => !CodeReach.FinerThan(FactType.Region, RegionTable.SignificantPrefix(c)).Any()),
        FactType.Item => Named(fact).Concat(rules.Catalogues.SelectMany(c => c.Catalogue.Items).Select(i => i.Number)).Distinct(StringComparer.Ordinal),
        FactType.ControlUnit => Named(fact).Concat(rules.Rules.Select(r => r.Scope.Unit).OfType<string>()).Distinct(StringComparer.Ordinal),
        _ => fact.Options.Select(o => o.Id),
    };

    /// <summary>What tests and lists name; no table has all that there could be.</summary>
    private IEnumerable<string> Named(Fact fact) => Conditions().SelectMany(c => c.Tests).Where(t => t.Fact == fact).SelectMany(t => t.Expectation switch
    {
        OneOf one => one.Options,
        InList list => list.List.Entries,
        _ => [],
    });

    private IEnumerable<Condition> Conditions()
    {
        var facts = rules.Vocabulary.Facts;
        var ofFacts = facts.Select(f => f.Gate).Concat(facts.Select(f => (f.Derivation as ConditionDerivation)?.Condition)).OfType<Condition>();
        var ofTies = rules.Vocabulary.Implications.SelectMany(i => new[] { i.If, i.Then });
        var ofItems = rules.Catalogues.Concat(rules.PermitCatalogues).SelectMany(c => c.Catalogue.Items).SelectMany(i => i.Conditions);
        return rules.Rules.Select(r => r.Condition).Concat(ofFacts).Concat(ofTies).Concat(ofItems);
    }

    private IEnumerable<(string Code, int Kind)> Sorted(Fact fact, string[] codes)
    {
        var place = rules.Layout[fact];
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            var row = new Slot[place.SlotCount];
            place.Predicates?.Write(new ManyValue([code]), day, row);
            var key = Convert.ToHexString(MemoryMarshal.AsBytes(row.AsSpan()));
            if (!kinds.TryGetValue(key, out var kind))
                kinds[key] = kind = kinds.Count;
            yield return (code, kind);
        }
    }
}
