using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads one item of the catalogue.</summary>
internal sealed class CatalogueItemReader(Definitions definitions, CatalogueKind kind)
{
    private static readonly Bilingual NoWayIn = new("没有行业代码、编号以外的适用条件，且词汇表缺少 project.catalogue_items", "has no codes and the vocabulary lacks project.catalogue_items");
    private static readonly Bilingual OtherKind = new("用了另一类名录的类别", "uses a grade of the other kind of catalogue");
    private static readonly Bilingual NoText = new("有条件而无原文，或有原文而无条件", "has a condition without the catalogue's words, or words without a condition");

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly ConditionReader conditions = new(definitions);
    private readonly Condition? ownContent = kind == CatalogueKind.Assessment ? OwnContent.Of(definitions) : null;
    private readonly FactValueReader values = new(definitions.Tables, definitions.Diagnostics);

    public CatalogueItem? Read(Fields fields)
    {
        if (fields.Text("no") is not { } number || fields.Words("name") is not { } name || fields.Words("category") is not { } category)
            return null;
        var part = fields.Words("part");
        var industries = ReadCodes(fields, "industry");
        var also = fields.Mappings("also", CatalogueShapes.AlsoIndustry).Select(a => (Codes: ReadCodes(a, "industry"), When: a.Node("when"))).ToList();
        var grades = ReadGrades(fields);
        var texts = ReadTexts(fields);
        if (!grades.Keys.ToHashSet().SetEquals(texts.Keys))
            diagnostics.Add(RuleFaults.CatalogueItem, fields.Place, number, NoText);
        var item = new CatalogueItem
        {
            Number = number,
            Name = name,
            Part = part,
            Category = category,
            Industries = industries,
            AlsoIndustries = [.. also.SelectMany(a => a.Codes)],
            ByCode = ReadByCode(fields, industries, also),
            ByNumber = kind == CatalogueKind.Assessment && part is null && Fact(CoreFacts.CatalogueItems) is { } items ? new Test(items, new OneOf([number])) { Place = fields.Place } : null,
            ByFeature = fields.Node("applies") is { } feature ? conditions.ReadWithKnown(feature) : null,
            Excluded = fields.Node("unless") is { } unless ? conditions.Read(unless) : null,
            Grades = grades,
            Texts = texts,
            SensitiveAreas = [.. fields.Texts("sensitive").Select(t => t.Text)],
            Note = fields.Words("note"),
            Interpretations = ClauseReferences.Read(fields, "interpretations", definitions, RuleFaults.UnknownInterpretation),
            Cases = definitions.LeavesOutExamples ? [] : [.. fields.Mappings("cases", CatalogueShapes.Case).Select(ReadCase).OfType<CatalogueCase>()],
            Place = fields.PlaceOf("no"),
        };
        if (OtherWords().Any(word => fields.Node(word) is not null))
            diagnostics.Add(RuleFaults.CatalogueItem, fields.Place, number, OtherKind);
        if (!item.Ways.Any())
            diagnostics.Add(RuleFaults.CatalogueItem, fields.Place, number, NoWayIn);
        return item;
    }

    private IEnumerable<string> OtherWords()
    {
        var other = kind == CatalogueKind.Assessment ? CatalogueKind.DischargePermit : CatalogueKind.Assessment;
        return CatalogueRanks.Asked.Select(rank => other.WordOf(rank)).Except(kind.Words());
    }

    private Fact? Fact(string id) => definitions.Facts.GetValueOrDefault(id);

    private ImmutableArray<string> ReadCodes(Fields fields, string key)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var word in fields.Texts(key))
            definitions.Tables.TryReadPrefixes(FactType.Industry, word, diagnostics, codes);
        return codes.ToImmutable();
    }

    /// <summary>The codes with * count only in an industrial building, the codes we added perhaps only under a condition.</summary>
    private Condition? ReadByCode(Fields fields, ImmutableArray<string> printed, List<(ImmutableArray<string> Codes, Node? When)> also)
    {
        if (Fact(CoreFacts.Industry) is not { } industry)
            return null;
        var starred = ReadCodes(fields, "industrial_building_only");
        var inBuilding = Fact(CoreFacts.InIndustrialBuilding) is { } building ? new Test(building, new OneOf(["true"])) { Place = fields.Place } : null;
        var ways = ImmutableArray.CreateBuilder<Condition>();
        AddWay(printed.RemoveRange(starred), null);
        AddWay(starred, inBuilding);
        foreach (var (codes, when) in also)
            AddWay(codes, when is null ? null : conditions.Read(when));
        if (ways.Count == 0)
            return null;
        var byCode = new Any(ways.ToImmutable()) { Place = fields.Place };
        return ownContent is null ? byCode : new All([byCode, new Not(ownContent)]) { Place = fields.Place };

        void AddWay(ImmutableArray<string> codes, Condition? when)
        {
            if (codes.IsEmpty)
                return;
            var test = new Test(industry, new InCodes(codes, [])) { Place = fields.Place };
            ways.Add(when is null ? test : new All([test, when]) { Place = fields.Place });
        }
    }

    private ImmutableDictionary<Grade, Condition> ReadGrades(Fields fields)
    {
        var grades = ImmutableDictionary.CreateBuilder<Grade, Condition>();
        foreach (var grade in CatalogueRanks.Asked)
        {
            if (ReadGrade(fields.Node(kind.WordOf(grade))) is { } condition)
                grades.Add(grade, condition);
        }

        return grades.ToImmutable();
    }

    private Condition? ReadGrade(Node? node) => node switch
    {
        null => null,
        ScalarNode { Text: "other" } => new All([]) { Place = node.Place },
        // 涉及通用工序…管理的: the items of the general processes apply beside this one and say whether they ask for it.
        ScalarNode { Text: "by_general_process" } when kind == CatalogueKind.DischargePermit => new Any([]) { Place = node.Place },
        _ => conditions.Read(node),
    };

    private ImmutableDictionary<Grade, string> ReadTexts(Fields fields)
    {
        var texts = ImmutableDictionary.CreateBuilder<Grade, string>();
        if (fields.Node("text") is not { } node || Fields.Of(node, CatalogueShapes.GradeTexts, diagnostics) is not { } words)
            return texts.ToImmutable();
        foreach (var grade in CatalogueRanks.Asked)
        {
            if (words.Text(kind.WordOf(grade)) is { Length: > 0 } text)
                texts.Add(grade, text);
        }

        return texts.ToImmutable();
    }

    private CatalogueCase? ReadCase(Fields fields)
    {
        var given = CaseFacts.Read(fields, definitions, values);
        var expected = ImmutableArray.CreateBuilder<Grade>();
        foreach (var word in fields.Texts("expect"))
        {
            if (kind.Find(word.Text) is { } grade)
                expected.Add(grade);
            else
                diagnostics.Add(RuleFaults.NotAllowed, word.Place, word.Text, string.Join(", ", kind.Words()));
        }

        return fields.Text("name") is { } name && expected.Count > 0
            ? new CatalogueCase(name, fields.Date("as_of"), given.Given, given.Unknown, expected.ToImmutable(), fields.Place)
            : null;
    }
}
