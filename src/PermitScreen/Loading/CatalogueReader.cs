using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the files of the classification catalogues; the files of one version make up one catalogue.</summary>
internal sealed class CatalogueReader(Definitions definitions)
{
    private static readonly Bilingual NoPeriod = new("没有一个文件写明 title 和 in_force", "no file of it states `title` and `in_force`");
    private static readonly Bilingual Overlap = new("与另一版本的时段重叠", "overlaps in time with another version");
    private static readonly Bilingual Twice = new("重复定义", "is defined twice");

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly CatalogueStepReader steps = new(definitions);
    private readonly ConditionReader conditions = new(definitions);
    private readonly Condition? ownContent = OwnContent.Of(definitions);
    private readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);

    public void Read(Node root)
    {
        if (Fields.Of(root, CatalogueShapes.File, diagnostics) is not { } file || file.Text("catalogue") is not { } id)
            return;
        if (!drafts.TryGetValue(id, out var draft))
            drafts[id] = draft = new Draft(file.PlaceOf("catalogue"));
        draft.Files.Add(file);
        draft.Kind ??= file.Choice<CatalogueKind>("kind");
        draft.Title ??= file.Words("title");
        draft.InForce ??= file.Period("in_force");
        draft.Held ??= file.Period("held");
        draft.Document ??= ReadDocument(file);
        foreach (var code in file.Texts("works_codes"))
            definitions.Tables.TryReadPrefixes(FactType.Industry, code, diagnostics, draft.WorksCodes);
        draft.WorksTold.AddRange(file.Mappings("works_told", CatalogueShapes.WorksTold).Select(ReadWorksTold).OfType<WorksTold>());
    }

    /// <summary>After the last file: each version must know its kind and period, and versions of one kind must follow one another.</summary>
    public void Finish()
    {
        foreach (var (id, draft) in drafts)
        {
            if (draft.Title is null || draft.InForce is not { } inForce)
            {
                diagnostics.Add(RuleFaults.CatalogueHead, draft.Place, id, NoPeriod);
                continue;
            }

            var kind = draft.Kind ?? CatalogueKind.Assessment;
            if (definitions.Catalogues.Values.Any(other => other.Kind == kind && other.InForce.Overlaps(inForce)))
                diagnostics.Add(RuleFaults.CatalogueHead, draft.Place, id, Overlap);
            var ordered = ReadItems(draft, kind).OrderBy(i => i.Number.PadLeft(6, '0'), StringComparer.Ordinal).ThenBy(i => i.Part?.Zh ?? "", StringComparer.Ordinal);
            definitions.Catalogues.Add(id, new Catalogue
            {
                Id = id,
                Kind = kind,
                Title = draft.Title,
                Document = draft.Document,
                InForce = inForce,
                Held = draft.Held ?? inForce,
                WorksCodes = draft.WorksCodes.ToImmutable(),
                WorksTold = draft.WorksTold.ToImmutable(),
                OwnContent = kind == CatalogueKind.Assessment ? ownContent : null,
                Steps = [.. draft.Files.SelectMany(f => f.Mappings("steps", CatalogueShapes.Step)).Select(s => steps.Read(s, kind)).OfType<CatalogueStep>()],
                Items = [.. ordered],
            });
        }
    }

    private WorksTold? ReadWorksTold(Fields fields)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var code in fields.Texts("industry"))
            definitions.Tables.TryReadPrefixes(FactType.Industry, code, diagnostics, codes);
        return fields.Node("when") is { } node && conditions.Read(node) is { } when ? new(codes.ToImmutable(), when) : null;
    }

    private List<CatalogueItem> ReadItems(Draft draft, CatalogueKind kind)
    {
        var reader = new CatalogueItemReader(definitions, kind);
        var items = new Dictionary<(string Number, string? Part), CatalogueItem>();
        foreach (var item in draft.Files.SelectMany(f => f.Mappings("items", CatalogueShapes.Item)).Select(reader.Read).OfType<CatalogueItem>())
        {
            if (!items.TryAdd((item.Number, item.Part?.Zh), item))
                diagnostics.Add(RuleFaults.CatalogueItem, item.Place, item.Number, Twice);
        }

        return [.. items.Values];
    }

    private SourceDocument? ReadDocument(Fields file)
    {
        if (file.Text("document") is not { } id)
            return null;
        if (definitions.Documents.TryGetValue(id, out var document))
            return document;
        diagnostics.AddUnknown(
            RuleFaults.UnknownDocument, file.PlaceOf("document"), Nearest.Find(id, definitions.Documents.Keys), id);
        return null;
    }

    private sealed class Draft(SourcePlace place)
    {
        public SourcePlace Place { get; } = place;

        public List<Fields> Files { get; } = [];

        public CatalogueKind? Kind { get; set; }

        public Bilingual? Title { get; set; }

        public EffectivePeriod? InForce { get; set; }

        public EffectivePeriod? Held { get; set; }

        public SourceDocument? Document { get; set; }

        public ImmutableArray<string>.Builder WorksCodes { get; } = ImmutableArray.CreateBuilder<string>();

        public ImmutableArray<WorksTold>.Builder WorksTold { get; } = ImmutableArray.CreateBuilder<WorksTold>();
    }
}
