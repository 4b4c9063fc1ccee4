using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>Reads access lists in YAML: conditions by unit, and requirements that all units of a region inherit.</summary>
internal sealed class AccessListReader(Definitions definitions)
{
    private static readonly Bilingual NoRegion = new("其中的 6 位代码不是行政区划", "its six digits are no region");

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly ConditionReader conditions = new(definitions);

    /// <summary>The head of the file and the rules that stand in it.</summary>
    public (AccessListHead? Head, ImmutableArray<Rule> Rules) Read(Node root)
    {
        if (Fields.Of(root, AccessListShapes.File, diagnostics) is not { } file || ReadHead(file) is not { } head)
            return (null, []);
        var builder = new AccessConditionBuilder(head);
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var list in file.Mappings("lists", AccessListShapes.List))
            ReadList(list, head, builder, rules);
        return (head, rules.ToImmutable());
    }

    public static AccessListHead? ReadHead(Fields file)
    {
        if (file.Text("access_lists") is not { } id || file.Words("title") is not { } title || file.Words("source") is not { } source)
            return null;
        var isSynthetic = file.Flag("synthetic") ?? false;
        var inForce = file.Period("in_force") ?? EffectivePeriod.Always;
        var document = new SourceDocument
        {
            Id = id,
            Title = title,
            Issuer = source,
            Published = "",
            Region = "",
            Authority = Authority.Normative,
            InForce = inForce,
            Verified = file.Date("verified"),
            Clauses = [],
            Place = file.Place,
        };
        return new AccessListHead(id, title, document, isSynthetic);
    }

    /// <summary>Codes and groups of an industry scope.</summary>
    public IndustryScope ReadIndustries(IEnumerable<ScalarNode> words)
    {
        var industries = new IndustryScope(definitions);
        foreach (var word in words)
            industries.Add(word);
        return industries;
    }

    private void ReadList(Fields list, AccessListHead head, AccessConditionBuilder builder, ImmutableArray<Rule>.Builder rules)
    {
        var text = list.Text("unit");
        var region = list.Node("region") is { } node ? definitions.Tables.ReadRegion(node, diagnostics) : "";
        if (text is null == (list.Node("region") is null))
        {
            diagnostics.Add(AccessListFaults.UnitOrRegion, list.Place);
            return;
        }

        var unit = text is null ? null : ReadUnit(text, head, list.PlaceOf("unit"));
        if (text is not null && unit is null)
            return;
        foreach (var condition in list.Mappings("conditions", AccessListShapes.Condition))
        {
            if (condition.Text("id") is { } id && condition.Words("text") is { } words
                && condition.Choice<AccessDimension>("dimension") is { } dimension && condition.Choice<AccessEffect>("effect") is { } effect)
            {
                rules.Add(builder.Build(
                    $"{unit ?? list.Text("region")}/{id}",
                    unit,
                    region,
                    dimension,
                    effect,
                    ReadIndustries(condition.Texts("industry")),
                    condition.Node("when") is { } when ? conditions.Read(when) : null,
                    words,
                    condition.PlaceOf("id")));
            }
        }
    }

    /// <summary>The code as everything else writes it, or null after a diagnostic.</summary>
    public string? ReadUnit(string text, AccessListHead head, SourcePlace place)
    {
        if (!ControlUnitCode.TryParse(text, out var code, out var problem))
            diagnostics.AddUnknown(AccessListFaults.UnitCode, place, ControlUnitCode.Within(text)?.Text, text, problem);
        else if (head.IsSynthetic || definitions.Tables.Regions.TryGet(code.Region, out _)) // a county that does not exist is in no table
            return code.Text;
        else
            diagnostics.Add(AccessListFaults.UnitCode, place, text, NoRegion);
        return null;
    }
}
