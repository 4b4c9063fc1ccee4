using System.Text.Json;
using Rule = RulesEngine.Models.Rule;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>That a fact is one of some options, or none of them.</summary>
internal sealed record Imposition(string Fact, string[] Options, bool Holds)
{
    public static Imposition[] Of(Rule rule, string property) => rule.Property(property) is not { } all ? [] : [.. all.EnumerateArray().Select(Read)];

    private static Imposition Read(JsonElement one) =>
        new(one.GetProperty("fact").GetString()!, [.. one.GetProperty("options").EnumerateArray().Select(o => o.GetString()!)], one.GetProperty("holds").GetBoolean());
}
