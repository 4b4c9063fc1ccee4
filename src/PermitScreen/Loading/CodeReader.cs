using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads regions and industries as files write them, with a diagnostic where a text means none.</summary>
internal static class CodeReader
{
    /// <summary>The code that a person's text means, or null after a diagnostic with the nearest one.</summary>
    /// <param name="rules">whose words for trades say what an unknown industry may mean; null where they are only being read</param>
    public static string? Resolve(this CodeTables tables, FactType type, ScalarNode scalar, DiagnosticList diagnostics, RuleSet? rules = null)
    {
        var resolution = tables.Of(type).Resolve(scalar.Text);
        if (resolution.Entry is { } entry)
            return entry.Code;
        var isTrade = rules is not null && type == FactType.Industry && resolution.Problem == CodeProblem.NotListed;
        diagnostics.Add(CodeFaults.Describe(type, resolution, scalar.Place, isTrade ? TradeSuggestion.For(scalar.Text, rules!) : null));
        return null;
    }

    /// <summary>Reads a code of a rule as prefixes; the letter of a section stands for its divisions.</summary>
    public static bool TryReadPrefixes(
        this CodeTables tables, FactType type, ScalarNode scalar, DiagnosticList diagnostics, ImmutableArray<string>.Builder prefixes)
    {
        if (tables.Resolve(type, scalar, diagnostics) is not { } code)
            return false;
        if (type == FactType.Region)
            prefixes.Add(RegionTable.SignificantPrefix(code));
        else if (char.IsAsciiLetter(code[0]))
            prefixes.AddRange(tables.Industries.Children(code).Select(c => c.Code));
        else
            prefixes.Add(code);
        return true;
    }

    /// <summary>The region of a pack or rule as a prefix; empty for the whole nation.</summary>
    public static string ReadRegion(this CodeTables tables, Node? node, DiagnosticList diagnostics)
    {
        if (node is null or ScalarNode { Text: "" })
            return "";
        if (node is ScalarNode scalar)
            return tables.Resolve(FactType.Region, scalar, diagnostics) is { } code ? RegionTable.SignificantPrefix(code) : "";
        diagnostics.Add(RuleFaults.WrongNode, node.Place, Expected.Text);
        return "";
    }
}
