using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>How an industry code brings an item of the catalogue in.</summary>
/// <param name="Prefix">the code that the item has: the one asked for, one above it, or one below it</param>
/// <param name="IsPrinted">the catalogue prints the code behind the name; else the item speaks of such projects in words</param>
/// <param name="Conditions">what must hold besides, such as an industrial building for the codes with *; empty for most</param>
public sealed record CodeWay(string Prefix, bool IsPrinted, IReadOnlyList<Condition> Conditions)
{
    /// <summary>The ways of one item, in the order of its codes; none when the code does not concern it.</summary>
    /// <param name="code">2 to 4 digits; a short one stands for all below</param>
    public static IEnumerable<CodeWay> Of(CatalogueItem item, string code) => item.Ways.SelectMany(way => In(way, [], item, code));

    private static IEnumerable<CodeWay> In(Condition condition, IReadOnlyList<Condition> beside, CatalogueItem item, string code) => condition switch
    {
        Test { Fact.Type: FactType.Industry, Expectation: InCodes codes } => codes.Codes
            .Where(prefix => CodePrefix.Match(code, [prefix]) != Truth.No)
            .Select(prefix => new CodeWay(prefix, item.Industries.Contains(prefix), beside)),
        // What stands right beside the test is a condition of this code; that a project is not graded by its own content is one of all codes.
        All all => all.Parts.SelectMany(part => In(part, part is Test ? [.. all.Parts.Where(other => other != part)] : beside, item, code)),
        Any any => any.Parts.SelectMany(part => In(part, beside, item, code)),
        _ => [],
    };
}
