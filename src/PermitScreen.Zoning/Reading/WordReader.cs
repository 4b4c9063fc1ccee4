using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Zoning.Layers;

namespace PermitScreen.Zoning.Reading;

/// <summary>Reads what a feature says it is: its unit code, its zone, or its members.</summary>
internal sealed class WordReader(FaultLog faults, LayerHeader header, ZoneLoadOptions options)
{
    // One string for the thousands of features that say the same.
    private readonly Dictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    /// <summary>The name for people; the Chinese one stands for both when there is no English one.</summary>
    public static Bilingual NameOf(RawFeature feature)
    {
        var zh = (feature.Properties["name"] as ScalarNode)?.Text ?? "";
        return new Bilingual(zh, feature.Properties["name_en"] is ScalarNode { Text.Length: > 0 } en ? en.Text : zh);
    }

    public ImmutableArray<string> Read(RawFeature feature)
    {
        if (header.Kind.Property is not { } property)
            return [];
        var node = feature.Properties[property];
        switch (node)
        {
            case null or ScalarNode { IsNull: true } or ScalarNode { Text: "" } or SequenceNode { Items.IsEmpty: true }:
                faults.Add(FeatureFaults.PropertyMissing, feature.Place, feature.Number, property);
                return [];
            case SequenceNode sequence when header.Kind.DeclaresMembers:
                return [.. sequence.Items.SelectMany(item => ReadWord(feature, property, item)).Distinct()];
            default:
                return ReadWord(feature, property, node);
        }
    }

    private ImmutableArray<string> ReadWord(RawFeature feature, string property, Node node)
    {
        var text = (node as ScalarNode)?.Text ?? "";
        if (header.Kind.IsUnits)
            return ReadCode(feature, text, node.Place);
        var allowed = header.Kind.DeclaresMembers ? header.Members : header.Kind.Words;
        if (allowed.Contains(text))
            return Word(text);
        var options = string.Join(", ", allowed);
        faults.Add(new Diagnostic(FeatureFaults.PropertyBad, node.Place, [feature.Number, property, options, text], Nearest.Find(text, allowed)));
        return [];
    }

    private ImmutableArray<string> ReadCode(RawFeature feature, string text, SourcePlace place)
    {
        if (!ControlUnitCode.TryParse(text, out var code, out var problem))
        {
            faults.Add(FeatureFaults.BadUnitCode, place, feature.Number, text, problem);
            return [];
        }

        if (header.Region is { } region && !code.IsWithin(region))
            faults.Add(FeatureFaults.UnitOfOtherRegion, place, feature.Number, code.Text, region);

        // A synthetic layer shall name a county that does not exist rather than one that does.
        if (!header.Synthetic && options.RegionExists is { } exists && !exists(code.Region))
            faults.Add(FeatureFaults.UnitOfUnknownRegion, place, feature.Number, code.Text, code.Region);
        if (feature.Properties["level"] is ScalarNode { Text.Length: > 0 } level
            && (!ControlLevels.TryParse(level.Text, out var stated) || stated != code.Level))
        {
            faults.Add(FeatureFaults.UnitLevel, level.Place, feature.Number, code.Text, ControlLevels.Title(code.Level), level.Text);
        }

        return Word(code.Text);
    }

    private ImmutableArray<string> Word(string text)
    {
        if (!known.TryGetValue(text, out var word))
            known.Add(text, word = [text]);
        return word;
    }
}
