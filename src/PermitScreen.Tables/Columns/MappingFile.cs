using System.Collections.Immutable;
using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Columns;

/// <summary>
/// Reads a mapping file: YAML that says what the columns of a table are.
/// <code>
/// columns:
///   申报单号: id
///   设计规模: {is: boiler.capacity, unit: t/h}
///   红线: {is: site.ecological_redline, dash: 否}
///   备注: keep
/// constants: {project.region: "530602"}
/// </code>
/// </summary>
public static class MappingFile
{
    private static readonly ImmutableArray<string> Keys = ["columns", "constants", "heading_row", "sheet"];
    private static readonly ImmutableArray<string> ColumnKeys = ["is", "unit", "dash", "blank"];

    /// <summary>Reads a mapping.</summary>
    /// <param name="file">the name that diagnostics show</param>
    /// <param name="ruleSet">whose facts the columns are</param>
    /// <returns>the mapping, or every fault with its place</returns>
    public static Loaded<TableMapping> Read(string text, string file, RuleSet ruleSet)
    {
        var diagnostics = new DiagnosticList();
        var mapping = Read(text, file, ruleSet, diagnostics);
        return new Loaded<TableMapping>(mapping, diagnostics.Sorted());
    }

    /// <summary>The mapping, or null after errors in <paramref name="diagnostics"/>.</summary>
    /// <param name="file">the name that diagnostics show</param>
    internal static TableMapping? Read(string text, string file, RuleSet ruleSet, DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var before = diagnostics.Count(diagnostic => diagnostic.IsError);
        var root = YamlNodeReader.Read(text, file, NodeLimits.Default, diagnostics);
        if (root is not MappingNode mapping)
        {
            if (root is not null)
                diagnostics.Add(HeadingFaults.MappingShape, root.Place);
            return null;
        }

        CheckKeys(mapping, Keys, diagnostics);
        var result = new TableMapping
        {
            Columns = mapping["columns"] is MappingNode columns ? [.. columns.Entries.Select(entry => Column(entry, ruleSet, diagnostics)).OfType<ColumnStatement>()] : [],
            Constants = mapping["constants"] is MappingNode constants ? [.. constants.Entries.Select(entry => Constant(entry, ruleSet, diagnostics)).OfType<GivenFact>()] : [],
            HeadingRow = HeadingRow(mapping["heading_row"], diagnostics),
            Sheet = (mapping["sheet"] as ScalarNode)?.Text,
        };
        foreach (var twice in result.Constants.Where(constant => result.Columns.Any(column => column.Fact == constant.Fact)))
            diagnostics.Add(ApplicationFaults.GivenTwice, twice.Place, twice.Fact.Id, result.Columns.First(column => column.Fact == twice.Fact).Place.ToString());
        return diagnostics.Count(diagnostic => diagnostic.IsError) > before ? null : result;
    }

    private static void CheckKeys(MappingNode mapping, ImmutableArray<string> known, DiagnosticList diagnostics)
    {
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key)))
            diagnostics.Add(HeadingFaults.MappingKey, entry.KeyPlace, entry.Key);
        foreach (var entry in mapping.Entries.Where(entry => entry.Key is "columns" or "constants" && entry.Value is not MappingNode))
            diagnostics.Add(HeadingFaults.MappingShape, entry.Value.Place);
    }

    private static ColumnStatement? Column(MappingEntry entry, RuleSet ruleSet, DiagnosticList diagnostics)
    {
        var fields = entry.Value as MappingNode;
        if (fields is not null)
            CheckKeys(fields, ColumnKeys, diagnostics);
        var meaning = (fields is null ? entry.Value : fields["is"]) as ScalarNode;
        var name = meaning?.Text.Trim() ?? "";
        var fact = ruleSet.Vocabulary.Find(name);
        var role = fact is not null ? ColumnRole.Fact : Enum.GetValues<ColumnRole>().Cast<ColumnRole?>().FirstOrDefault(r => r != ColumnRole.Fact && SnakeCase.Of(r!.Value) == name);
        if (role is null)
        {
            diagnostics.AddUnknown(HeadingFaults.NoSuchFact, meaning?.Place ?? entry.KeyPlace, ruleSet.Vocabulary.Suggest(name), name);
            return null;
        }

        var statement = new ColumnStatement(entry.Key, role.Value, fact, Text(fields, "unit"), Text(fields, "dash"), Text(fields, "blank"), entry.KeyPlace);
        if (fact is null)
            return statement;

        // A value for — or for nothing stands in every row: it is read here once, so that no row has to complain.
        foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)[("dash", statement.Dash), ("blank", statement.Blank)])
        {
            if (value is not null && new AnswerReader(ruleSet).Read(fact, value, entry.KeyPlace) is { Fact: null, Diagnostics: var faults })
                diagnostics.Add(HeadingFaults.MappingValue, entry.KeyPlace, key, value, faults.Count > 0 ? new Bilingual(faults[0].Message(Language.Zh), faults[0].Message(Language.En)) : new Bilingual("没有内容", "nothing stands here"));
        }

        return statement;
    }

    private static GivenFact? Constant(MappingEntry entry, RuleSet ruleSet, DiagnosticList diagnostics)
    {
        var answer = new AnswerReader(ruleSet).Read(entry.Key, (entry.Value as ScalarNode)?.Text ?? "", entry.Value.Place);
        foreach (var fault in answer.Diagnostics)
            diagnostics.Add(fault);
        if (answer.IsUnknown)
            diagnostics.Add(HeadingFaults.MappingValue, entry.Value.Place, entry.Key, "", new Bilingual("没有内容", "nothing stands here"));
        return answer.Fact;
    }

    private static int? HeadingRow(Node? node, DiagnosticList diagnostics)
    {
        if (node is null)
            return null;
        var text = (node as ScalarNode)?.Text ?? "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= 1000)
            return row;
        diagnostics.Add(HeadingFaults.MappingValue, node.Place, "heading_row", text, new Bilingual("应为 1 到 1000 的行号", "expected a row from 1 to 1000"));
        return null;
    }

    private static string? Text(MappingNode? fields, string key) => (fields?[key] as ScalarNode)?.Text;
}
