using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Explaining;

/// <summary>
/// The levels of government that could have rules for the place of a project, and whether rules of each are held for the day: that nothing
/// was found at a level of which nothing is held means nothing.
/// </summary>
internal sealed record Levels(ImmutableArray<Level> Held, ImmutableArray<Level> NotHeld)
{
    private static readonly int[] Lengths = [2, 4, 6];

    public static Levels Of(Decision decision)
    {
        var packs = decision.Sheet.Rules.Places.Where(p => !decision.Sheet.NotHeld.Contains(p.Pack)).ToList();
        var levels = Prefixes(decision)
            .Select(prefix => new Level(prefix.Length == 0 ? "" : prefix.PadRight(6, '0'), [.. packs.Where(p => p.Prefix[0] == prefix).Select(p => p.Pack)]))
            .ToList();
        return new([.. levels.Where(l => !l.Packs.IsEmpty)], [.. levels.Where(l => l.Packs.IsEmpty)]);
    }

    /// <summary>The nation, then of every region the province, the prefecture and the county, as far as the code tells.</summary>
    private static IEnumerable<string> Prefixes(Decision decision)
    {
        var fact = decision.RuleSet.Vocabulary[CoreFacts.Region];
        var regions = fact is not null && decision.Sheet.ValueOf(fact) is ManyValue many ? many.Items : [];
        return regions
            .Select(RegionTable.SignificantPrefix)
            .SelectMany(code => Lengths.Where(n => n <= code.Length).Select(n => code[..n]))
            .Prepend("")
            .Distinct();
    }
}

/// <param name="Region">region code of six digits; empty for the nation</param>
/// <param name="Packs">what is held of it for the day</param>
internal sealed record Level(string Region, ImmutableArray<Pack> Packs)
{
    internal string NameIn(CodeNames names, Language language) =>
        Region.Length == 0 ? Wording.In(language).Nation : names.NameOf(FactType.Region, Region);
}
