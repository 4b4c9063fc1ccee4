using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the kinds of thing of which a project may have several.</summary>
internal sealed class ThingKindReader(Definitions definitions)
{
    private static readonly Bilingual NoFacts = new("没有以它开头的事实", "no fact begins with it");
    private static readonly Bilingual NameTaken = new("申请中这个名称另有含义", "the name means something else in an application");
    private static readonly Bilingual NotASum = new("total 与 each 须为同一单位的数值，left_out 须为布尔", "`total` and `each` must be numbers of one unit, `left_out` a boolean");

    public ThingKind? Read(Fields fields)
    {
        if (fields.Text("id") is not { } id || fields.Text("of") is not { } of || fields.Words("label") is not { } label)
            return null;
        var kind = new ThingKind(id, of, label, fields.Node("sum") is { } sum ? ReadSum(sum) : null);
        if (!definitions.Facts.Values.Any(kind.Owns))
            definitions.Diagnostics.Add(RuleFaults.BadFact, fields.PlaceOf("of"), of, NoFacts);
        if (Shapes.Application[id] is not null || definitions.Facts.Values.Any(f => f.Id == id || f.Aliases.Contains(id)))
            definitions.Diagnostics.Add(RuleFaults.BadFact, fields.PlaceOf("id"), id, NameTaken);
        return kind;
    }

    private ThingSum? ReadSum(Nodes.Node node)
    {
        if (Fields.Of(node, Shapes.ThingSum, definitions.Diagnostics) is not { } fields)
            return null;
        if (Fact("total") is not { } total || Fact("each") is not { } each || Fact("left_out") is not { } leftOut || Fact("alike") is not { } alike)
            return null;
        if (total.Type == FactType.Number && each.Type == FactType.Number && total.Unit == each.Unit && leftOut.Type == FactType.Boolean)
            return new ThingSum(total, each, leftOut, alike);
        definitions.Diagnostics.Add(RuleFaults.BadFact, node.Place, total.Id, NotASum);
        return null;

        Fact? Fact(string key) => fields.Text(key) is { } id ? definitions.Fact(id, fields.PlaceOf(key)) : null;
    }
}
