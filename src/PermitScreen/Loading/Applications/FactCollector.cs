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
    private int suggested;

    public ImmutableArray<GivenFact> Facts => [.. facts.Select(given => StatedBounds.LeaveZeroOut(given, facts)), .. Parts()];

    public void Add(string name, SourcePlace namePlace, Node value)
    {
        if (ruleSet.Vocabulary.Find(name) is { } fact)
            Add(fact, namePlace, value);
        else
            diagnostics.AddUnknown(ApplicationFaults.UnknownFact, namePlace, suggested++ < MostSuggestions ? ruleSet.Vocabulary.Suggest(name) : null, name);
    }

    public void Add(Fact fact, SourcePlace namePlace, Node value)
    {
        if (!places.TryAdd(fact, namePlace))
            diagnostics.Add(ApplicationFaults.GivenTwice, namePlace, fact.Id, places[fact].ToString());
        else if (values.Read(fact, value) is { } given && CatalogueNumbers.Read(given, ruleSet, diagnostics) is { } known)
            facts.Add(known);
    }

    /// <summary>Who states a total as 2×35 t/h says of each that it has 35, unless something else is stated of it.</summary>
    private IEnumerable<GivenFact> Parts()
    {
        foreach (var total in facts.Where(g => g.Fact.TotalOf is { } part && !places.ContainsKey(part)))
        {
            if (BoundsText.Read(total.Text, total.Fact.Unit!) is { Each: { } each })
                yield return total with { Fact = total.Fact.TotalOf!, Value = new NumberValue(each * total.Fact.Unit!.Factor / total.Fact.TotalOf!.Unit!.Factor) };
        }
    }
}
