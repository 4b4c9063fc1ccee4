using System.Text.Json.Nodes;
using FsCheck.Fluent;
using PermitScreen.Facts;
using PermitScreen.Tests.Repository;

namespace PermitScreen.Cli.Tests.Comparing;

/// <summary>Random applications for the shipped rules as a host would hand them in: a line of JSON each, with a number that is its id.</summary>
internal static class DrawnApplications
{
    public static IEnumerable<string> Lines(int count, ulong seed) =>
        RealApplications.Application().Generator.Sample(50, new FsCheck.Rnd(seed, 1), count).Select((drawn, i) => Line(drawn, $"a{i + 1}"));

    private static string Line(RealApplication drawn, string id)
    {
        var facts = new JsonObject(drawn.Facts.Where(IsReadable).Select(g => KeyValuePair.Create(g.Fact.Id, Value(g))));
        return new JsonObject { ["id"] = id, ["facts"] = facts }.ToJsonString();
    }

    /// <summary>What no reader takes is not handed in: a zero of what exists, none of what there always is, and control units that are none.</summary>
    private static bool IsReadable(GivenFact given) =>
        given.Fact.Type != FactType.ControlUnit
        && !(given.Fact.IsPositive && given.Value is NumberValue { Value.IsZero: true })
        && !(given.Fact.IsNeverEmpty && given.Value is ManyValue { Items.IsEmpty: true });

    private static JsonNode? Value(GivenFact given) => given.Value switch
    {
        BooleanValue boolean => JsonValue.Create(boolean.Value),
        OptionValue option => JsonValue.Create(option.Option),
        DateValue date => JsonValue.Create(Dates.Format(date.Date)),
        NumberValue number => JsonValue.Create(given.Fact.Unit is { Symbol: not "1" } unit ? $"{number.Value} {unit}" : number.Value.ToString()),
        ManyValue many => new JsonArray([.. many.Items.Select(i => JsonValue.Create(i))]),
        var other => throw new InvalidOperationException(other.ToString()),
    };
}
