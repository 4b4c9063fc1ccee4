using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen.Loading;

/// <summary>The industries of GB/T 4754 and the regions of GB/T 2260, and how texts are read with them.</summary>
public sealed class CodeTables
{
    private readonly Lazy<IndustryTable> industries = new(LoadIndustries);
    private readonly Lazy<RegionTable> regions = new(LoadRegions);

    private CodeTables()
    {
    }

    /// <summary>
    /// The tables inside the library: GB/T 4754-2017 with amendment 1, GB/T 2260 as of 2024-12-31. Each is read when it is first needed.
    /// </summary>
    public static CodeTables Default { get; } = new();

    public IndustryTable Industries => industries.Value;

    public RegionTable Regions => regions.Value;

    public ICodeTable this[FactType type] => type == FactType.Region ? Regions : Industries;

    /// <summary>The code that a person's text means, or null after a diagnostic with the nearest one.</summary>
    internal string? Resolve(FactType type, ScalarNode scalar, DiagnosticList diagnostics)
    {
        var resolution = this[type].Resolve(scalar.Text);
        if (resolution.Entry is { } entry)
            return entry.Code;
        diagnostics.Add(CodeFaults.Describe(type, resolution, scalar.Place));
        return null;
    }

    /// <summary>Reads a code of a rule as prefixes; the letter of a section stands for its divisions.</summary>
    internal bool TryReadPrefixes(FactType type, ScalarNode scalar, DiagnosticList diagnostics, ImmutableArray<string>.Builder prefixes)
    {
        if (Resolve(type, scalar, diagnostics) is not { } code)
            return false;
        if (type == FactType.Region)
            prefixes.Add(RegionTable.SignificantPrefix(code));
        else if (char.IsAsciiLetter(code[0]))
            prefixes.AddRange(Industries.Children(code).Select(c => c.Code));
        else
            prefixes.Add(code);
        return true;
    }

    /// <summary>The region of a pack or rule as a prefix; empty for the whole nation.</summary>
    internal string ReadRegion(Node? node, DiagnosticList diagnostics)
    {
        if (node is null or ScalarNode { Text: "" })
            return "";
        if (node is ScalarNode scalar)
            return Resolve(FactType.Region, scalar, diagnostics) is { } code ? RegionTable.SignificantPrefix(code) : "";
        diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.Text);
        return "";
    }

    private static IndustryTable LoadIndustries()
    {
        using var csv = Open("gbt4754-2017.csv");
        return IndustryTable.Load(csv).Table ?? throw new InvalidDataException("gbt4754-2017.csv");
    }

    private static RegionTable LoadRegions()
    {
        using var csv = Open("regions.csv");
        using var abolished = Open("abolished-regions.csv");
        return RegionTable.Load(csv, abolished).Table ?? throw new InvalidDataException("regions.csv");
    }

    private static StreamReader Open(string name) =>
        new(typeof(CodeTables).Assembly.GetManifestResourceStream("PermitScreen.Codes." + name)
            ?? throw new InvalidDataException(name));
}
