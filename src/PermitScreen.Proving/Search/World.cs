using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Search;

/// <summary>What has been decided of a project so far: statements, and members that its sets lack. Immutable.</summary>
internal sealed record World
{
    /// <summary>Nothing is decided.</summary>
    public static World Empty { get; } = new();

    /// <summary>The statements by the index of their facts, so that their order never matters.</summary>
    private ImmutableSortedDictionary<int, GivenFact> Stated { get; init; } = ImmutableSortedDictionary<int, GivenFact>.Empty;

    /// <summary>By set the members that it lacks, as bits of its options.</summary>
    public ImmutableDictionary<Fact, ulong> Lacking { get; private init; } = ImmutableDictionary<Fact, ulong>.Empty;

    public IEnumerable<GivenFact> Statements => Stated.Values;

    public static World Of(IEnumerable<GivenFact> statements) =>
        new() { Stated = statements.ToImmutableSortedDictionary(g => g.Fact.Index, g => g) };

    public bool States(Fact fact) => Stated.ContainsKey(fact.Index);

    public FactValue? ValueOf(Fact fact) => Stated.TryGetValue(fact.Index, out var given) ? given.Value : null;

    public World With(Fact fact, FactValue value) =>
        this with { Stated = Stated.SetItem(fact.Index, new GivenFact(fact, value, "", default(SourcePlace))) };

    public World With(GivenFact given) => this with { Stated = Stated.SetItem(given.Fact.Index, given) };

    public World Without(Fact fact) => this with { Stated = Stated.Remove(fact.Index) };

    /// <summary>The set has at least this member, too.</summary>
    public World WithMember(Fact set, string member) =>
        With(set, new ManyValue([.. ValueOf(set) is ManyValue many ? many.Items : [], member]) { IsComplete = false });

    /// <summary>The set surely lacks these members.</summary>
    public World WithoutMembers(Fact set, ulong members) =>
        this with { Lacking = Lacking.SetItem(set, Lacking.GetValueOrDefault(set) | members) };

    /// <summary>
    /// The same with what follows from it stated, too. That a set lacks a member says more than that its box was not ticked, so what was
    /// concluded from it must be said; of an enumeration that lost some options one of the others.
    /// </summary>
    public World Spelt(FactSheet sheet)
    {
        var world = this;
        foreach (var fact in sheet.Rules.Vocabulary.Facts.Where(f => f.Derivation is null && f.Type is FactType.Boolean or FactType.Enum && !States(f) && sheet.OriginOf(f) != FactOrigin.NotApplicable))
        {
            var place = sheet.Rules.Layout[fact];
            if (place.Predicates is not null || !sheet.Rules.Program.IsCertain(sheet.Rules.Connections.GateOf[fact.Index], sheet.Slots))
                continue;
            if (sheet.ValueOf(fact) is { } value)
                world = world.With(fact, value);
            else if (fact.Type == FactType.Enum && sheet.Slots[place.Slot].No is var denied and not 0)
                world = fact.Options.LastOrDefault(o => (FactLayout.OptionBit(fact, o.Id) & denied) == 0) is { } left ? world.With(fact, new OptionValue(left.Id)) : world;
        }

        return world;
    }

    public Application ToApplication(string id) => new() { Id = id, Facts = [.. Stated.Values] };

    /// <summary>What surely follows from it.</summary>
    public FactSheet Bind(CompiledRules rules, NodaTime.LocalDate day) => FactBinder.BindFirmly(rules, ToApplication(""), day, Lacking);
}
