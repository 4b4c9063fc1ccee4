using System.Collections.Frozen;
using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>A rule set ready to run: built once, read by every thread.</summary>
internal sealed class CompiledRules
{
    /// <summary>Vocabularies are checked for cycles; the bound is a second net for those built in code.</summary>
    private const int MaxDepth = 20;

    public CompiledRules(ImmutableArray<Rule> rules, ImmutableArray<Pack> packs, Vocabulary vocabulary, ImmutableArray<Catalogue> catalogues)
    {
        Rules = rules;
        Dated = [.. packs.Where(p => p.Held is not null)];
        Vocabulary = vocabulary;
        Layout = new FactLayout(vocabulary, AllReadings(rules, vocabulary, catalogues));
        Program = new ConditionProgram(Layout);
        Compiled = new CompiledRule[rules.Length];
        Sides = new RuleSides[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            (Compiled[i], Sides[i]) = Compile(rules[i]);
        LinkOverrides();
        Connections = new FactConnectionTable(
            vocabulary, Layout, Program, [.. rules.SelectMany(r => r.Condition.Tests).Select(t => t.Fact)]);
        Catalogues = Compile(catalogues, CatalogueKind.Assessment);
        PermitCatalogues = Compile(catalogues, CatalogueKind.DischargePermit);
        Program.Seal();
        Ties = new TieOrder(Connections, Layout, Program);
        OrderOfIds = new int[rules.Length];
        foreach (var (place, rule) in Enumerable.Range(0, rules.Length).OrderBy(r => rules[r].Id, StringComparer.Ordinal).Index())
            OrderOfIds[rule] = place;
        var general = rules.TakeWhile(r => r.Scope.Unit is null).ToList();
        GeneralCount = general.Count;
        Regions = ScopeIndex.OfRegions(general);
        Industries = ScopeIndex.OfIndustries(general);
        Units = new UnitIndex(rules, GeneralCount);
        Places = [.. packs.OrderBy(p => p.Id, StringComparer.Ordinal).Select(p => new PackPlace(p, [RegionTable.SignificantPrefix(p.Region)]))];
        RegionFact = vocabulary[CoreFacts.Region];
        IndustryFact = vocabulary[CoreFacts.Industry];
        UnitFact = vocabulary[CoreFacts.ControlUnits];
        AccessFact = vocabulary[CoreFacts.AccessListResult];
        AsOfFact = vocabulary[CoreFacts.AsOf];
        CatalogueItemsFact = vocabulary[CoreFacts.CatalogueItems];
        GradeFact = vocabulary[CoreFacts.ClassificationGrade];
        ItemFact = vocabulary[CoreFacts.ClassificationItem];
    }

    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The packs that say for which days their law is held.</summary>
    public ImmutableArray<Pack> Dated { get; }

    /// <summary>Every pack with its place, by id.</summary>
    public ImmutableArray<PackPlace> Places { get; }

    public Vocabulary Vocabulary { get; }

    public FactLayout Layout { get; }

    public ConditionProgram Program { get; }

    public CompiledRule[] Compiled { get; }

    public RuleSides[] Sides { get; }

    /// <summary>Gates, implications and derivations.</summary>
    public FactConnectionTable Connections { get; }

    /// <summary>The same in the order in which they work.</summary>
    public TieOrder Ties { get; }

    public CompiledCatalogue[] Catalogues { get; }

    public CompiledCatalogue[] PermitCatalogues { get; }

    /// <summary>How many rules are found by region and industry; those behind them are access conditions, found by control unit.</summary>
    public int GeneralCount { get; }

    public UnitIndex Units { get; }

    public ScopeIndex Regions { get; }

    public ScopeIndex Industries { get; }

    public Fact? RegionFact { get; }

    public Fact? IndustryFact { get; }

    public Fact? UnitFact { get; }

    public Fact? AccessFact { get; }

    public Fact? AsOfFact { get; }

    public Fact? CatalogueItemsFact { get; }

    public Fact? GradeFact { get; }

    public Fact? ItemFact { get; }

    /// <summary>By rule index: its place when they are told by id; the versions of one rule follow each other as they stand in the rule set.</summary>
    public int[] OrderOfIds { get; }

    /// <summary>When the law is known to change; made when it is first asked for.</summary>
    public LawCalendar Calendar => field ??= new LawCalendar(this);

    private (CompiledRule Rule, RuleSides Sides) Compile(Rule rule)
    {
        var condition = WithNature(rule);
        var start = Program.Add(condition, rule.Effect.Relieves());
        var contest = ContestOf(rule);
        var compiled = new CompiledRule
        {
            Start = start,
            From = Dates.DayNumber(rule.InForce.From),
            SurelyFrom = Dates.DayNumber(rule.InForce.SurelyFrom),
            CheckedTo = rule.InForce.CheckedTo is { } last ? Dates.DayNumber(last) : int.MaxValue,
            To = rule.InForce.To is { } to ? Dates.DayNumber(to) : int.MaxValue,
            Effect = rule.Effect,
            Dimension = rule.Dimension,
            Relieves = rule.Effect.Relieves(),
            IsVerified = rule.Verified,
            // An encouragement lifts nothing that would stand in doubt without it.
            MayWait = (!rule.Effect.Relieves() || rule.Effect == Effect.Encourage) && (rule.Concerns is not null || condition.Facts.Any(MayWait)),
            IsInPrinciple = rule is { Strength: Strength.InPrinciple, Effect: Effect.Reject },
        };
        var sides = new RuleSides(
            rule.Overrides.IsEmpty || rule.Effect.Relieves() ? start : Program.Add(condition, relieves: true),
            rule.Concerns is { } concerns ? Program.Add(concerns) : ConditionProgram.Accept,
            contest is { } c ? Program.Add(c.Granted) : ConditionProgram.Refuse,
            contest is { } d ? Program.Add(d.Refused) : ConditionProgram.Refuse,
            condition,
            rule.Unless?.Facts.ToFrozenSet() ?? FrozenSet<Fact>.Empty);
        return (compiled, sides);
    }

    public static Condition WithNature(Rule rule) =>
        rule.Scope.Nature is { } nature ? new All([nature, rule.Condition]) : rule.Condition;

    /// <summary>Somebody else than the applicant may have to answer for the fact, or for what it follows from, or it may not concern the project.</summary>
    private static bool MayWait(Fact fact) => MayWait(fact, 0);

    private static bool MayWait(Fact fact, int depth) =>
        fact.SettledBy == Settler.Assessment || fact.Concerns is not null
        || depth < MaxDepth && (fact.Gate?.Facts ?? []).Concat(fact.Derivation?.Inputs ?? []).Any(f => MayWait(f, depth + 1));

    /// <summary>Of a clause that says "in principle": that an exception was granted, and that it was refused.</summary>
    private (Test Granted, Test Refused)? ContestOf(Rule rule) =>
        rule is { Strength: Strength.InPrinciple, Effect: Effect.Reject }
        && Contest(CoreFacts.ExceptionGranted, rule) is { } granted && Contest(CoreFacts.ExceptionRefused, rule) is { } refused
            ? (granted, refused)
            : null;

    private Test? Contest(string fact, Rule rule) =>
        Vocabulary[fact] is { } set && set.OptionIndex(rule.Clauses[0].Id) >= 0 ? new Test(set, new OneOf([rule.Clauses[0].Id])) : null;

    private void LinkOverrides()
    {
        var byId = Enumerable.Range(0, Rules.Length).ToLookup(i => Rules[i].Id, StringComparer.Ordinal);
        for (var special = 0; special < Rules.Length; special++)
        {
            foreach (var general in Rules[special].Overrides.SelectMany(id => byId[id]))
                Compiled[general].Overriders = [.. Compiled[general].Overriders, special];
        }
    }

    private CompiledCatalogue[] Compile(ImmutableArray<Catalogue> catalogues, CatalogueKind kind) =>
        [.. catalogues.Where(c => c.Kind == kind).Select(c => new CompiledCatalogue(c, Program))];

    private static IEnumerable<Reading> AllReadings(ImmutableArray<Rule> rules, Vocabulary vocabulary, ImmutableArray<Catalogue> catalogues)
    {
        var ofRules = rules.SelectMany(r => Reading.Of(WithNature(r), r.Effect.Relieves()));
        var ofExceptions = rules.Where(r => !r.Overrides.IsEmpty).SelectMany(r => Reading.Of(WithNature(r), true));
        var ofConcerns = rules.Select(r => r.Concerns).Concat(vocabulary.Facts.Select(f => f.Concerns)).OfType<Condition>().SelectMany(Burden);
        var ofGates = vocabulary.Facts.Select(f => f.Gate).OfType<Condition>().SelectMany(Burden);
        var ofDerivations = vocabulary.Facts.Select(f => f.Derivation).OfType<ConditionDerivation>()
            .SelectMany(d => Burden(d.Condition).Concat(Reading.Of(d.Condition, true)));
        var ofGroups = vocabulary.Facts.Select(f => f.Derivation).OfType<GroupDerivation>()
            .SelectMany(d => new[] { new Reading(d.AsTest(), false), new Reading(d.AsTest(), true) });
        var ofImplications = vocabulary.Implications.SelectMany(i => Reading.OfPremise(i.If).Concat(Burden(i.Then)));
        var ofItems = catalogues.SelectMany(c => c.Items).SelectMany(i => i.Conditions)
            .Concat(catalogues.Select(c => c.OwnContent).OfType<Condition>())
            .Concat(catalogues.SelectMany(c => c.WorksTold).Select(told => told.When)).SelectMany(Burden);
        return ofRules.Concat(ofExceptions).Concat(ofConcerns).Concat(ofGates).Concat(ofDerivations).Concat(ofGroups).Concat(ofImplications).Concat(ofItems);

        static IEnumerable<Reading> Burden(Condition condition) => Reading.Of(condition, false);
    }
}
