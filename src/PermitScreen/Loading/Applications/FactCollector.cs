using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Quantities;

namespace PermitScreen.Loading.Applications;

/// <summary>Gathers the facts of one application by whatever name they are given.</summary>
internal sealed class FactCollector(RuleSet ruleSet, DiagnosticList diagnostics)
{
    /// <summary>Beyond that nobody has mistyped: the file is another one, and each suggestion costs a look at every name there is.</summary>
    private const int MostSuggestions = 20;

    private readonly FactValueReader values = new(ruleSet.Tables, diagnostics, ruleSet) { IsLenient = true };
    private readonly ImmutableArray<GivenFact>.Builder facts = ImmutableArray.CreateBuilder<GivenFact>();
    private readonly Dictionary<Fact, SourcePlace> places = [];

    /// <summary>By fact index, as bits: it was named.</summary>
    private readonly ulong[] named = new ulong[ruleSet.Vocabulary.Facts.Length / 64 + 1];
    private int suggested;

    public ImmutableArray<GivenFact> Facts => facts.Any(given => given.Value is RangeValue || given.Fact.TotalOf is not null)
        ? [.. facts.Select(given => StatedBounds.LeaveZeroOut(given, facts)), .. Parts()]
        : facts.ToImmutable();

    public void Add(string name, SourcePlace namePlace, Node value)
    {
        if (ruleSet.Vocabulary.Find(name) is { } fact)
            Add(fact, namePlace, value);
        else
            diagnostics.AddUnknown(ApplicationFaults.UnknownFact, namePlace, suggested++ < MostSuggestions ? ruleSet.Vocabulary.Suggest(name) : null, name);
    }

    public void Add(Fact fact, SourcePlace namePlace, Node value)
    {
        if (!TryName(fact))
        {
            diagnostics.Add(ApplicationFaults.GivenTwice, namePlace, fact.Id, places[fact].ToString());
            return;
        }

        places.Add(fact, namePlace);
        if (values.Read(fact, value) is { } given && CatalogueNumbers.Read(given, ruleSet, diagnostics) is { } known)
            facts.Add(known);
    }

    /// <summary>One that was read already; false when it is given twice.</summary>
    public bool TryAdd(GivenFact given)
    {
        var isFirst = TryName(given.Fact);
        if (isFirst)
            facts.Add(given);
        return isFirst;
    }

    /// <summary>It is named, and perhaps not known; false when it is given twice.</summary>
    public bool TryName(Fact fact)
    {
        ref var bits = ref named[fact.Index / 64];
        var before = bits;
        bits |= 1UL << (fact.Index % 64);
        return bits != before;
    }

    private bool IsNamed(Fact fact) => (named[fact.Index / 64] >> (fact.Index % 64) & 1) != 0;

    /// <summary>Who states a total as 2×35 t/h says of each that it has 35, unless something else is stated of it.</summary>
    private IEnumerable<GivenFact> Parts()
    {
        foreach (var total in facts.Where(g => g.Fact.TotalOf is { } part && !IsNamed(part)))
        {
            if (BoundsText.Read(total.Text, total.Fact.Unit!) is { Each: { } each })
                yield return total with { Fact = total.Fact.TotalOf!, Value = new NumberValue(each * total.Fact.Unit!.Factor / total.Fact.TotalOf!.Unit!.Factor) };
        }
    }
}
