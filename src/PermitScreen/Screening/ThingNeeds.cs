using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening;

/// <summary>What is missing of several things: each question once, with the things of which it is asked.</summary>
internal static class ThingNeeds
{
    public static ImmutableArray<Need> Of(ImmutableArray<DecisionPart> parts)
    {
        var vocabulary = parts[0].Decision.RuleSet.Vocabulary;
        return
        [
            .. parts.SelectMany(p => p.Decision.Needs.Select((need, at) => (p.Things, Need: need, At: at)))
                .GroupBy(n => (object?)n.Need.Fact ?? n.Need.List)
                .OrderBy(g => g.Min(n => n.Need.For)).ThenBy(g => g.Min(n => n.At))
                .Select(g => Merge([.. g.Select(n => n.Need)], OwnersOf(g.First().Need.Fact, g.SelectMany(n => n.Things)))),
        ];

        ImmutableArray<Thing> OwnersOf(Fact? fact, IEnumerable<Thing> things) =>
            fact is null ? [] : [.. things.Where(t => vocabulary.Things.Any(k => k.Id == t.Kind && k.Owns(fact))).Distinct()];
    }

    private static Need Merge(List<Need> needs, ImmutableArray<Thing> things) => needs[0] with
    {
        Decides = [.. needs.SelectMany(n => n.Decides).Distinct()],
        Worst = needs.Max(n => n.Worst),
        For = needs.Min(n => n.For),
        Weight = needs.Max(n => n.Weight),
        Things = things,
    };
}
