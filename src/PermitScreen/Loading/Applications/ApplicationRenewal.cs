using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary>
/// Takes an application over to another rule set: after a reload, or to compare two versions of the law. Facts belong to the
/// vocabulary they were read with, so each is looked up again by its id and its words are read again.
/// </summary>
public static class ApplicationRenewal
{
    extension(Application application)
    {
        /// <summary>
        /// The same statements in the vocabulary of <paramref name="ruleSet"/>, at the places where they stand in the file; or what of them
        /// that vocabulary no longer understands: a fact or an option it does not have, a unit that does not fit.
        /// </summary>
        /// <example><code>
        /// var renewed = application.For(reloaded);
        /// </code></example>
        public Loaded<Application> For(RuleSet ruleSet)
        {
            ArgumentNullException.ThrowIfNull(ruleSet);
            var diagnostics = new DiagnosticList();
            var values = new FactValueReader(ruleSet.Tables, diagnostics);
            var renewed = application with
            {
                Facts = Renew(application.Facts, ruleSet, values, diagnostics),
                Things = [.. application.Things.Select(t => t with { Facts = Renew(t.Facts, ruleSet, values, diagnostics) })],
            };
            foreach (var thing in application.Things.Where(t => ruleSet.Vocabulary.Things.All(k => k.Id != t.Kind)).Take(1))
                diagnostics.AddUnknown(ApplicationFaults.UnknownFact, thing.Place, null, thing.Kind);
            return new Loaded<Application>(diagnostics.HasErrors ? null : renewed, diagnostics.Sorted());
        }
    }

    private static ImmutableArray<GivenFact> Renew(ImmutableArray<GivenFact> stated, RuleSet ruleSet, FactValueReader values, DiagnosticList diagnostics)
    {
        var facts = new Dictionary<Fact, GivenFact>();
        foreach (var given in stated)
        {
            if (ruleSet.Vocabulary.Find(given.Fact.Id) is not { } fact)
                diagnostics.AddUnknown(ApplicationFaults.UnknownFact, given.Place, ruleSet.Vocabulary.Suggest(given.Fact.Id), given.Fact.Id);
            else if (facts.TryGetValue(fact, out var first))
                diagnostics.Add(ApplicationFaults.GivenTwice, given.Place, fact.Id, first.Place.ToString());
            else if (values.Read(fact, NodeOf(given, fact)) is { } renewed)
                facts.Add(fact, renewed with { Text = given.Text });
        }

        return [.. facts.Values];
    }

    /// <summary>Members of sets and codes by their ids, everything else in the applicant's words.</summary>
    private static Node NodeOf(GivenFact given, Fact fact) => given.Value switch
    {
        ManyValue many => NodeOf(many, given.Place),
        NumberValue when fact.Unit is { } unit && unit != given.Fact.Unit => new ScalarNode(WithUnit(given), true, given.Place),
        _ => new ScalarNode(given.Text, true, given.Place),
    };

    /// <summary>What is not the whole stays so: it would else say that everything else is not there.</summary>
    private static Node NodeOf(ManyValue many, SourcePlace place)
    {
        if (many is { IsSome: true, Items.IsEmpty: true })
            return new ScalarNode(SetWords.Some[0], true, place);
        var doubtful = many.Perhaps.Select(item => item + SetWords.Doubt);
        var items = new SequenceNode([.. many.Items.Concat(doubtful).Select(item => new ScalarNode(item, true, place))], place);
        return many.IsComplete || !many.Perhaps.IsEmpty ? items : new MappingNode([new MappingEntry(SetWords.AtLeast, place, items)], place);
    }

    /// <summary>A bare number was meant in the unit that the fact had then.</summary>
    private static string WithUnit(GivenFact given)
    {
        var full = $"{given.Text} {given.Fact.Unit}";
        return FactNumbers.Read(given.Fact, full, given.Place, []) is null ? given.Text : full;
    }
}
