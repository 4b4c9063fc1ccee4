using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// Which packs speak to the region of a project. A rule set that knows nothing of a place finds nothing against a project there, and a
/// reader must be able to tell that from a project against which there is nothing.
/// </summary>
/// <param name="Packs">every pack with whether the project lies in its region; Unknown while the region is</param>
internal sealed record Coverage(ImmutableArray<(Pack Pack, Truth Applies)> Packs)
{
    /// <summary>The region is known and no province, prefecture or county there has rules.</summary>
    public bool LacksLocalRules => Packs.All(p => p.Pack.Region.Length == 0 || p.Applies == Truth.No);

    public static Coverage Of(Decision decision)
    {
        var region = decision.RuleSet.Vocabulary[CoreFacts.Region];
        var value = region is null ? null : decision.Sheet.ValueOf(region) as ManyValue;
        return new([.. decision.Sheet.Rules.Places.Select(p => (p.Pack, Applies(p, value)))]);
    }

    private static Truth Applies(PackPlace place, ManyValue? regions)
    {
        if (place.Pack.Region.Length == 0)
            return Truth.Yes;
        if (regions is null)
            return Truth.Unknown;
        var truth = Truth.No;
        foreach (var code in regions.Items)
            truth = truth.Or(CodePrefix.Match(RegionTable.SignificantPrefix(code), place.Prefix));
        return truth;
    }
}
