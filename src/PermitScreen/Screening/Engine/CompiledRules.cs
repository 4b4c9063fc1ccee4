using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <summary>A rule set ready to run: built once, read by every thread.</summary>
internal sealed class CompiledRules
{
    public CompiledRules(ImmutableArray<Rule> rules, Vocabulary vocabulary, ImmutableArray<Catalogue> catalogues)
    {
        Rules = rules;
        Vocabulary = vocabulary;
        Layout = new FactLayout(vocabulary, AllTests(rules, vocabulary, catalogues));
        Program = new ConditionProgram(Layout);
        Compiled = new CompiledRule[rules.Length];
        for (var i = 0; i < rules.Length; i++)
            Compiled[i] = Compile(rules[i]);
        LinkOverrides();
        Connections = new FactConnectionTable(
            vocabulary, Layout, Program, [.. rules.SelectMany(r => r.Condition.Tests).Select(t => t.Fact)]);
        Catalogues = [.. catalogues.Select(c => new CompiledCatalogue(c, Program))];
        Program.Seal();
        var general = rules.TakeWhile(r => r.Scope.Unit is null).ToList();
        GeneralCount = general.Count;
        Regions = ScopeIndex.OfRegions(general);
        Industries = ScopeIndex.OfIndustries(general);
        Units = new UnitIndex(rules, GeneralCount);
        RegionFact = vocabulary[CoreFacts.Region];
        IndustryFact = vocabulary[CoreFacts.Industry];
        UnitFact = vocabulary[CoreFacts.ControlUnits];
        AccessFact = vocabulary[CoreFacts.AccessListResult];
        CatalogueItemsFact = vocabulary[CoreFacts.CatalogueItems];
        GradeFact = vocabulary[CoreFacts.ClassificationGrade];
        ItemFact = vocabulary[CoreFacts.ClassificationItem];
    }

    public ImmutableArray<Rule> Rules { get; }

    public Vocabulary Vocabulary { get; }

    public FactLayout Layout { get; }

    public ConditionProgram Program { get; }

    public CompiledRule[] Compiled { get; }

    /// <summary>Gates, implications and derivations.</summary>
    public FactConnectionTable Connections { get; }

    public CompiledCatalogue[] Catalogues { get; }

    /// <summary>How many rules are found by region and industry; those behind them are access conditions, found by control unit.</summary>
    public int GeneralCount { get; }

    public UnitIndex Units { get; }

    public ScopeIndex Regions { get; }

    public ScopeIndex Industries { get; }

    public Fact? RegionFact { get; }

    public Fact? IndustryFact { get; }

    public Fact? UnitFact { get; }

    public Fact? AccessFact { get; }

    public Fact? CatalogueItemsFact { get; }

    public Fact? GradeFact { get; }

    public Fact? ItemFact { get; }

    private CompiledRule Compile(Rule rule)
    {
        var condition = rule.Scope.Nature is { } nature ? new All([nature, rule.Condition]) : rule.Condition;
        return new CompiledRule
        {
            Start = Program.Add(condition),
            LeafCount = condition.Tests.Count(),
            From = Dates.DayNumber(rule.InForce.From),
            SurelyFrom = Dates.DayNumber(rule.InForce.SurelyFrom),
            To = rule.InForce.To is { } to ? Dates.DayNumber(to) : int.MaxValue,
            Effect = rule.Effect,
            Dimension = rule.Dimension,
            IsVerified = rule.Verified,
        };
    }

    private void LinkOverrides()
    {
        var byId = Enumerable.Range(0, Rules.Length).ToLookup(i => Rules[i].Id, StringComparer.Ordinal);
        for (var special = 0; special < Rules.Length; special++)
        {
            foreach (var general in Rules[special].Overrides.SelectMany(id => byId[id]))
                Compiled[general].Overriders = [.. Compiled[general].Overriders, special];
        }
    }

    private static IEnumerable<Test> AllTests(ImmutableArray<Rule> rules, Vocabulary vocabulary, ImmutableArray<Catalogue> catalogues)
    {
        var ofRules = rules.SelectMany(r => r.Condition.Tests);
        var ofScopes = rules.Select(r => r.Scope.Nature).OfType<Test>();
        var ofFacts = vocabulary.Facts.SelectMany(f =>
            (f.Gate?.Tests ?? []).Concat(f.Derivation is ConditionDerivation d ? d.Condition.Tests : []));
        var ofImplications = vocabulary.Implications.SelectMany(i => i.If.Tests.Append(i.Then));
        var ofItems = catalogues.SelectMany(c => c.Items).SelectMany(i => i.Conditions).Concat(catalogues.Select(c => c.OwnContent).OfType<Condition>()).SelectMany(c => c.Tests);
        return ofRules.Concat(ofItems).Concat(ofScopes).Concat(ofFacts).Concat(ofImplications);
    }
}

/// <summary>What the hot path reads of a rule.</summary>
internal struct CompiledRule()
{
    public int Start;
    public int LeafCount;
    public int From;
    public int SurelyFrom;
    public int To;
    public Effect Effect;
    public Dimension Dimension;
    public bool IsVerified;

    /// <summary>Indexes of the special rules that may set this one aside.</summary>
    public int[] Overriders = [];
}
