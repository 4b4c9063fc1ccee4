using System.Text.Json.Nodes;
using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Export;

/// <summary>
/// The members of sets that a conclusion brings in: its own, those of which it is another name, and those behind which it lies (whoever
/// states the fuel of a boiler affirms the boiler). A box not ticked stays open while one of these may still follow.
/// </summary>
internal sealed class MembersBehind(Vocabulary vocabulary)
{
    private const int MaxDepth = 8;

    private readonly Dictionary<Fact, Test> otherNames = vocabulary.Implications
        .Where(i => i is { IsMirror: true, If: Test { Expectation: OneOf { Options: ["true"] } } })
        .GroupBy(i => ((Test)i.If).Fact).ToDictionary(g => g.Key, g => g.First().Then);

    public bool HasOtherName(Fact fact) => otherNames.ContainsKey(fact);

    public JsonArray Of(Test conclusion) => new([.. Members(conclusion, 0).Select(m => (JsonNode)new JsonObject { ["set"] = m.Set, ["options"] = Json.Of(m.Options) })]);

    private IEnumerable<(string Set, IEnumerable<string> Options)> Members(Test test, int depth)
    {
        if (depth > MaxDepth)
            yield break;
        if (test.Fact.Type == FactType.Set && !ExpressionText.IsOfCodes(test.Fact))
            yield return (test.Fact.Id, test.Expectation is OneOf members ? members.Options : test.Fact.Options.Select(o => o.Id));
        var further = test.Expectation is OneOf { Options: ["false"] } ? [] : Affirmed(test.Fact.Gate);
        if (otherNames.TryGetValue(test.Fact, out var other) && test.Expectation is OneOf one && one.Options.Contains("true"))
            further = further.Append(other);
        foreach (var member in further.SelectMany(next => Members(next, depth + 1)))
            yield return member;
    }

    private static IEnumerable<Test> Affirmed(Condition? condition) => condition switch
    {
        All all => all.Parts.SelectMany(Affirmed),
        Any any => any.Parts.SelectMany(Affirmed),
        Test test => [test],
        _ => [],
    };
}
