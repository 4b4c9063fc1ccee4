using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Checks;

/// <summary>The facts that the engine itself reads and writes are of the type, and have the values, that it knows.</summary>
internal sealed class CoreFactsCheck : RuleSetCheck
{
    private static readonly Dictionary<string, FactType> Types = new(StringComparer.Ordinal)
    {
        [CoreFacts.Region] = FactType.Region,
        [CoreFacts.Industry] = FactType.Industry,
        [CoreFacts.ControlUnits] = FactType.ControlUnit,
        [CoreFacts.AccessListResult] = FactType.Enum,
        [CoreFacts.AsOf] = FactType.Date,
        [CoreFacts.CatalogueItems] = FactType.Item,
        [CoreFacts.AncillaryOnly] = FactType.Boolean,
        [CoreFacts.InIndustrialBuilding] = FactType.Boolean,
        [CoreFacts.ClassificationItem] = FactType.Item,
        [CoreFacts.ClassificationGrade] = FactType.Enum,
    };

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        [CoreFacts.AccessListResult] = [CoreFacts.Restricted, CoreFacts.Prohibited],
        [CoreFacts.ClassificationGrade] = [.. SnakeCase.All<Grade>()],
    };

    /// <summary>The facts are those of the rule set that the list is added to.</summary>
    public override bool ConcernsAccessLists => false;

    public override void Check(RuleSet ruleSet, IReadOnlyList<Rule> rules, DiagnosticList diagnostics)
    {
        foreach (var (id, type) in Types)
        {
            if (ruleSet.Vocabulary[id] is not { } fact)
                continue;
            if (fact.Type != type)
                diagnostics.Add(RuleFaults.BadFact, fact.Place, id, new Bilingual($"引擎要求类型为 {SnakeCase.Of(type)}", $"the engine needs it to be of type {SnakeCase.Of(type)}"));
            foreach (var missing in Values.GetValueOrDefault(id, []).Where(value => fact.Type == type && fact.OptionIndex(value) < 0))
                diagnostics.Add(RuleFaults.BadFact, fact.Place, id, new Bilingual($"缺少引擎所用的取值 {missing}", $"it lacks the value {missing}, which the engine uses"));
        }
    }
}
