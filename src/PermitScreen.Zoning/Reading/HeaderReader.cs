using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Geodesy;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>Reads the member <c>permitscreen</c>. Everything an answer is quoted with is required; nothing is assumed.</summary>
internal sealed class HeaderReader(FaultLog faults)
{
    private static readonly ImmutableArray<string> Known =
        ["kind", "title", "source", "date", "datum", "accuracy_m", "extent", "synthetic", "region", "members", "no_features", "note"];

    private MappingNode fields = new([], SourcePlace.Whole(faults.File));

    /// <summary>The header, or null after errors.</summary>
    public HeaderReading? Read(Node? node, string digest)
    {
        if (node is not MappingNode mapping)
        {
            faults.Add(LayerFaults.HeaderMissing, node?.Place ?? SourcePlace.Whole(faults.File));
            return null;
        }

        fields = mapping;
        foreach (var entry in fields.Entries.Where(entry => !Known.Contains(entry.Key)))
            faults.Add(new Diagnostic(LayerFaults.FieldUnknown, entry.KeyPlace, [entry.Key], Nearest.Find(entry.Key, Known)) { Options = [string.Join(", ", Known)] });
        var kind = ReadKind();
        var title = ReadBilingual("title");
        var source = ReadBilingual("source");
        var date = ReadDate();
        var datum = ReadDatum();
        var accuracy = ReadAccuracy();
        var extent = Required("extent") is { } extentNode ? new ExtentReader(faults).Read(extentNode) : null;
        var synthetic = ReadFlag("synthetic");
        var empty = ReadFlag("no_features");
        var region = ReadRegion();
        var members = ReadMembers(kind);
        if (kind is null || title is null || source is null || date is null || datum is null || accuracy is null || extent is null)
            return null;
        var header = new LayerHeader
        {
            File = faults.File,
            Kind = kind,
            Title = title,
            Source = source,
            Date = date.Value,
            Datum = datum.Value,
            AccuracyMetres = accuracy.Value,
            Synthetic = synthetic,
            Region = region,
            Members = members,
            Digest = digest,
        };
        return new HeaderReading(header, extent, empty);
    }

    private Node? Required(string key)
    {
        var node = fields[key];
        if (node is null or ScalarNode { IsNull: true } or ScalarNode { Text: "" })
        {
            faults.Add(LayerFaults.FieldMissing, fields.Place, key);
            return null;
        }

        return node;
    }

    private void Bad(string key, Node node, string zh, string en) => faults.Add(LayerFaults.FieldBad, node.Place, key, new Bilingual(zh, en));

    private LayerKind? ReadKind()
    {
        if (Required("kind") is not { } node)
            return null;
        var id = (node as ScalarNode)?.Text ?? "";
        if (LayerKinds.Find(id) is { } kind)
            return kind;
        faults.Add(new Diagnostic(LayerFaults.UnknownKind, node.Place, [id], Nearest.Find(id, LayerKinds.All.Select(k => k.Id))));
        return null;
    }

    private Bilingual? ReadBilingual(string key)
    {
        if (Required(key) is not { } node)
            return null;
        if (node is MappingNode { Entries.Length: 2 } both && both["zh"] is ScalarNode { Text.Length: > 0 } zh && both["en"] is ScalarNode { Text.Length: > 0 } en)
            return new Bilingual(zh.Text, en.Text);
        Bad(key, node, " {zh: 中文, en: 英文}", "{zh: Chinese, en: English}");
        return null;
    }

    private LocalDate? ReadDate()
    {
        if (Required("date") is not { } node)
            return null;
        if (node is ScalarNode scalar && LocalDatePattern.Iso.Parse(scalar.Text).TryGetValue(default, out var date))
            return date;
        Bad("date", node, "日期，如 2024-06-30", "a date such as 2024-06-30");
        return null;
    }

    private Datum? ReadDatum()
    {
        if (Required("datum") is not { } node)
            return null;
        var text = (node as ScalarNode)?.Text ?? "";
        if (Datums.TryParse(text, out var datum) && datum is Datum.Cgcs2000 or Datum.Wgs84)
            return datum;
        faults.Add(LayerFaults.WrongDatum, node.Place, text);
        return null;
    }

    private double? ReadAccuracy()
    {
        if (Required("accuracy_m") is not { } node)
            return null;
        if (node is ScalarNode { Quoted: false } scalar
            && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var metres)
            && metres is >= 0 and <= 10_000)
        {
            return metres;
        }

        Bad("accuracy_m", node, " 0 到 10000 之间的米数", "a number of metres from 0 to 10000");
        return null;
    }

    private bool ReadFlag(string key)
    {
        switch (fields[key])
        {
            case null or ScalarNode { Quoted: false, Text: "false" }:
                return false;
            case ScalarNode { Quoted: false, Text: "true" }:
                return true;
            case { } node:
                Bad(key, node, " true 或 false", "true or false");
                return false;
        }
    }

    private string? ReadRegion()
    {
        if (fields["region"] is not { } node)
            return null;
        if (node is ScalarNode { Text.Length: 6 } scalar && !scalar.Text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return scalar.Text;
        Bad("region", node, "六位行政区划代码", "six digits of a region code");
        return null;
    }

    private ImmutableArray<string> ReadMembers(LayerKind? kind)
    {
        if (kind is null)
            return [];
        if (!kind.DeclaresMembers)
        {
            if (fields["members"] is { } surplus)
                faults.Add(LayerFaults.FieldUnknown, surplus.Place, "members");
            return [];
        }

        if (Required("members") is not { } node)
            return [];
        if (node is SequenceNode { Items.Length: > 0 } sequence && sequence.Items.All(item => item is ScalarNode { Text.Length: > 0 }))
            return [.. sequence.Items.Select(item => ((ScalarNode)item).Text).Distinct()];
        Bad("members", node, "该图层完整收录的成员列表", "the list of members for which the layer is complete");
        return [];
    }
}
