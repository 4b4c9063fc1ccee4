using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads groups of codes and external lists.</summary>
internal sealed class GroupReader(Definitions definitions)
{
    private static readonly Bilingual OnlyOpen = new("outside 只用于 open: yes 的分组", "`outside` needs `open: yes`: in a closed group all that is not named is outside");
    private static readonly Bilingual NoEntries = new("available 为 yes 时必须有 entries", "`available: yes` needs `entries`");
    private static readonly Bilingual SayMissing = new("available 为 no 时必须写明 missing，且不得有 entries", "`available: no` needs `missing` and no `entries`");

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;

    public void ReadGroups(Node root)
    {
        if (Fields.Of(root, Shapes.GroupsFile, diagnostics) is not { } file)
            return;
        foreach (var fields in file.Mappings("groups", Shapes.Group))
            ReadGroup(fields);
    }

    public void ReadLists(Node root)
    {
        if (Fields.Of(root, Shapes.ListsFile, diagnostics) is not { } file)
            return;
        foreach (var fields in file.Mappings("lists", Shapes.ExternalList))
            ReadList(fields);
    }

    private void ReadGroup(Fields fields)
    {
        var versions = fields.Mappings("versions", Shapes.GroupVersion).ToList();
        var (title, source) = (fields.Words("title"), fields.Words("source"));
        if (fields.Text("id") is not { } id || title is null || source is null)
            return;
        var kind = fields.Text("kind") == "region" ? FactType.Region : FactType.Industry;
        if (fields.Text("document") is { } document && !definitions.Documents.ContainsKey(document))
        {
            diagnostics.AddUnknown(
                RuleFaults.UnknownDocument, fields.PlaceOf("document"), Nearest.Find(document, definitions.Documents.Keys), document);
        }

        var group = new CodeGroup
        {
            Id = id,
            Kind = kind,
            Title = title,
            Source = source,
            Verified = fields.Flag("verified") ?? true,
            Versions = [.. versions.Select(v => ReadVersion(v, kind))],
            Place = fields.PlaceOf("id"),
            IsOpen = fields.Flag("open") ?? false,
            Outside = ReadOutside(fields, kind),
        };
        CheckVersions(group, versions);
        CheckOutside(group, fields.PlaceOf("outside"));
        if (!definitions.Groups.TryAdd(id, group))
        {
            diagnostics.Add(
                RuleFaults.DuplicateId, group.Place, new Bilingual("分组", "group"), id, definitions.Groups[id].Place.ToString());
        }
    }

    private CodeGroupVersion ReadVersion(Fields fields, FactType kind) => new(
        fields.Period("in_force") ?? EffectivePeriod.Always,
        ReadCodes(fields, "codes", kind),
        ReadCodes(fields, "unsettled", kind));

    private ImmutableArray<OutsideCodes> ReadOutside(Fields fields, FactType kind) =>
    [
        .. fields.Mappings("outside", Shapes.OutsideCodes)
            .Select(o => o.Words("reason") is { } reason ? new OutsideCodes(ReadCodes(o, "codes", kind), reason) : null)
            .OfType<OutsideCodes>(),
    ];

    /// <summary>What a source names is not outside; a finer code that it names may well lie in a division that is.</summary>
    private void CheckOutside(CodeGroup group, SourcePlace place)
    {
        if (!group.IsOpen && !group.Outside.IsEmpty)
            diagnostics.Add(RuleFaults.OutsideOfGroup, place, group.Id, OnlyOpen);
        foreach (var code in group.Outside.SelectMany(o => o.Codes))
        {
            if (group.Versions.Any(v => v.Contains(code) == Truth.Yes))
                diagnostics.Add(RuleFaults.OutsideOfGroup, place, group.Id, new Bilingual($"{code} 已列入 codes", $"{code} is named under `codes`"));
        }
    }

    private ImmutableArray<string> ReadCodes(Fields fields, string key, FactType kind)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        foreach (var word in fields.Texts(key))
            definitions.Tables.TryReadPrefixes(kind, word, diagnostics, codes);
        return codes.ToImmutable();
    }

    private void CheckVersions(CodeGroup group, List<Fields> places)
    {
        foreach (var (later, earlier) in PeriodClashes.Find([.. group.Versions.Select(v => v.InForce)]))
            diagnostics.Add(RuleFaults.OverlappingVersions, places[later].Place, group.Id, places[earlier].Place.ToString());
    }

    private void ReadList(Fields fields)
    {
        var (title, source, missing) = (fields.Words("title"), fields.Words("source"), fields.Words("missing"));
        if (fields.Text("id") is not { } id || title is null || source is null || fields.Flag("available") is not { } available)
            return;

        var list = new ExternalList
        {
            Id = id,
            Title = title,
            Source = source,
            Available = available,
            Missing = missing,
            Entries = [.. fields.Texts("entries").Select(e => e.Text)],
            Place = fields.PlaceOf("id"),
        };
        if (available && list.Entries.IsEmpty)
            diagnostics.Add(RuleFaults.ListEntries, fields.Place, id, NoEntries);
        if (!available && (list.Missing is null || !list.Entries.IsEmpty))
            diagnostics.Add(RuleFaults.ListEntries, fields.Place, id, SayMissing);
        if (!definitions.Lists.TryAdd(id, list))
        {
            diagnostics.Add(
                RuleFaults.DuplicateId, list.Place, new Bilingual("清单", "list"), id, definitions.Lists[id].Place.ToString());
        }
    }
}
