using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the kinds of thing of which a project may have several.</summary>
internal sealed class ThingKindReader(Definitions definitions)
{
    private static readonly Bilingual NoFacts = new("没有以它开头的事实", "no fact begins with it");

    public ThingKind? Read(Fields fields)
    {
        if (fields.Text("id") is not { } id || fields.Text("of") is not { } of || fields.Words("label") is not { } label)
            return null;
        var kind = new ThingKind(id, of, label, fields.Node("sum") is { } sum ? ReadSum(sum) : null);
        if (!definitions.Facts.Values.Any(kind.Owns))
            definitions.Diagnostics.Add(RuleFaults.BadFact, fields.PlaceOf("of"), of, NoFacts);
        return kind;
    }

    private ThingSum? ReadSum(Nodes.Node node)
    {
        if (Fields.Of(node, Shapes.ThingSum, definitions.Diagnostics) is not { } fields)
            return null;
        return Fact("total") is { } total && Fact("each") is { } each && Fact("left_out") is { } leftOut && Fact("alike") is { } alike
            ? new ThingSum(total, each, leftOut, alike)
            : null;

        Fact? Fact(string key) => fields.Text(key) is { } id ? definitions.Fact(id, fields.PlaceOf(key)) : null;
    }
}
