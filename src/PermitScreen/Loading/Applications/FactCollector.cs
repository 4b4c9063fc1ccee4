using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Applications;

/// <summary>Gathers the facts of one application by whatever name they are given.</summary>
internal sealed class FactCollector(RuleSet ruleSet, DiagnosticList diagnostics)
{
    /// <summary>Beyond that nobody has mistyped: the file is another one, and each suggestion costs a look at every name there is.</summary>
    private const int MostSuggestions = 20;

    private readonly FactValueReader values = new(ruleSet.Tables, diagnostics);
    private readonly ImmutableArray<GivenFact>.Builder facts = ImmutableArray.CreateBuilder<GivenFact>();
    private readonly Dictionary<Fact, SourcePlace> places = [];
    private int suggested;

    public ImmutableArray<GivenFact> Facts => facts.ToImmutable();

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
        else if (values.Read(fact, value) is { } given)
            facts.Add(given);
    }
}
