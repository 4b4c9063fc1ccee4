using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>Turns one access condition into a rule of the canonical model.</summary>
internal sealed class AccessConditionBuilder(AccessListHead head)
{
    private static readonly Bilingual Remedy = new("另行选址，或调整项目使其不属于清单所列情形", "choose another site, or change the project so that the list no longer covers it");

    private readonly ImmutableArray<SourceDocument> documents = [head.Document];

    /// <param name="unit">code of the control unit, or null for a requirement of a whole region</param>
    /// <param name="region">prefix of the region; empty for a unit</param>
    public Rule Build(
        string id,
        string? unit,
        string region,
        AccessDimension dimension,
        AccessEffect effect,
        IndustryScope industries,
        Condition? when,
        Bilingual text,
        SourcePlace place)
    {
        var clause = new Clause
        {
            Id = id,
            DocumentId = head.Document.Id,
            Section = dimension.LabelZh(),
            Locator = text.Zh,
            Outcome = effect == AccessEffect.Prohibits ? Verdict.Reject : Verdict.Notify,
            Family = "zoning",
            Check = text.Zh,
            Strength = effect == AccessEffect.Prohibits ? Strength.Ban : Strength.Requirement,
            Place = place,
        };
        return new Rule
        {
            Id = id,
            Pack = head.Id,
            Title = text,
            Clauses = [clause],
            Documents = documents,
            InForce = head.Document.InForce,
            Scope = new RuleScope(region, industries.Prefixes, industries.Unsettled, null) { Unit = unit },
            Condition = industries.With(when) ?? new All([]) { Place = place },
            Effect = effect.ToRuleEffect(),
            Dimension = dimension.Side(),
            Because = text,
            Remedy = effect == AccessEffect.Prohibits ? Remedy : null,
            Note = head.IsSynthetic ? new Bilingual("合成数据，仅供演示", "synthetic data, for demonstration only") : null,
            Place = place,
        };
    }
}
