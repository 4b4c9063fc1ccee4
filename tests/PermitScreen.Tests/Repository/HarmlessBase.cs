using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;

namespace PermitScreen.Tests.Repository;

/// <summary>Complete applications that pass for certain: invented projects in which everything is in order, one file each.</summary>
internal static class HarmlessBase
{
    private static readonly Dictionary<string, ImmutableArray<GivenFact>> Kept = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Harmless"), "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>The facts of the assembly shop of a jurisdiction; of the one outside of all local packs for the nation.</summary>
    /// <param name="region">region code of a document; empty for the nation</param>
    public static ImmutableArray<GivenFact> Of(string region)
    {
        var name = region switch
        {
            "530600" => "zhaotong",
            "511700" => "nation", // in Dazhou every industrial project is told something (DZ-07)
            "420000" => "hubei",
            "330000" => "zhejiang",
            "330300" => "wenzhou",
            "330500" => "zhejiang", // all of Huzhou lies in the basin of Lake Tai, where every project is told something
            _ => "nation",
        };
        lock (Kept)
        {
            if (!Kept.TryGetValue(region, out var facts))
            {
                facts = Read(Files.Single(f => Path.GetFileName(f) == $"{name}-furniture-assembly.yaml")).Facts;
                Kept[region] = facts = region is "330500" or "511700" ? [.. facts.Select(f => In(region, f))] : facts;
            }

            return facts;
        }
    }

    private static GivenFact In(string city, GivenFact given) =>
        given.Fact.Id == CoreFacts.Region ? given with { Value = new ManyValue([city[..4] + "02"]) } : given;

    public static Application Read(string file)
    {
        var result = new ApplicationReader(RealRules.RuleSet).ReadYaml(File.ReadAllText(file), file);
        return result.Value;
    }
}
