using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>
/// Reads conditions as a table, which is how provinces keep them: unit, id, dimension, effect, industry (codes separated by ;),
/// when (a condition in YAML), text_zh, text_en. Equal industry and condition cells are read once.
/// </summary>
internal sealed class AccessListTable(Definitions definitions, AccessListReader reader, AccessListHead head)
{
    private static readonly string[] Columns = ["unit", "id", "dimension", "effect", "industry", "when", "text_zh", "text_en"];

    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly ConditionReader conditions = new(definitions);
    private readonly AccessConditionBuilder builder = new(head);
    private readonly Dictionary<string, IndustryScope> industries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Condition?> whens = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> units = new(StringComparer.Ordinal);

    /// <summary>Whether a text is a table of access conditions, by its heading.</summary>
    public static bool IsOne(string text) =>
        Open(text).Read() is { } heading && Columns.Count(column => heading.Cells.Any(cell => cell.Trim() == column)) > Columns.Length / 2;

    public ImmutableArray<Rule> Read(string text, string file)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        var csv = Open(text);
        if (csv.Read() is not { } heading)
        {
            diagnostics.Add(NodeFaults.Empty, SourcePlace.Whole(file));
            return [];
        }

        if (ColumnsOf(heading, file) is not { } columns)
            return [];
        while (csv.Read() is { } record)
        {
            var place = new SourcePlace(file, record.Line, 1);
            if (record.Fault is { } fault)
                diagnostics.Add(fault, place);
            else if (record.Cells.Count != heading.Cells.Count)
                diagnostics.Add(AccessListFaults.Row, place, $"{record.Cells.Count}", $"{heading.Cells.Count}");
            else if (ReadRow(column => record.Cells[columns[column]].Trim(), place) is { } rule)
                rules.Add(rule);
        }

        return rules.ToImmutable();
    }

    private static CsvReader Open(string text) => new(CsvLine.Of(new StringReader(text)).GetEnumerator());

    private int[]? ColumnsOf(CsvRecord heading, string file)
    {
        var cells = heading.Cells.Select(c => c.Trim()).ToList();
        var columns = Columns.Select(c => cells.IndexOf(c)).ToArray();
        foreach (var missing in Columns.Where((_, i) => columns[i] < 0))
            diagnostics.Add(AccessListFaults.Column, new SourcePlace(file, heading.Line, 1), missing);
        return columns.Contains(-1) ? null : columns;
    }

    private Rule? ReadRow(Func<int, string> cell, SourcePlace place)
    {
        if (!units.TryGetValue(cell(0), out var unit))
            units[cell(0)] = unit = reader.ReadUnit(cell(0), head, place);
        if (!SnakeCase.TryParse<AccessDimension>(cell(2), out var dimension))
            return Refuse(cell(2), SnakeCase.All<AccessDimension>(), place);
        if (!SnakeCase.TryParse<AccessEffect>(cell(3), out var effect))
            return Refuse(cell(3), SnakeCase.All<AccessEffect>(), place);
        if (cell(6).Length == 0 || cell(7).Length == 0)
        {
            diagnostics.Add(RuleFaults.EmptyWords, place, cell(6).Length == 0 ? "text_zh" : "text_en");
            return null;
        }

        if (unit is null)
            return null;
        return builder.Build(
            $"{unit}/{cell(1)}", unit, "", dimension, effect, Industries(cell(4), place), When(cell(5), place), new Bilingual(cell(6), cell(7)), place);
    }

    private Rule? Refuse(string text, IEnumerable<string> allowed, SourcePlace place)
    {
        diagnostics.Add(RuleFaults.NotAllowed, place, text, string.Join(", ", allowed));
        return null;
    }

    private IndustryScope Industries(string text, SourcePlace place)
    {
        if (industries.TryGetValue(text, out var known))
            return known;
        var words = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return industries[text] = reader.ReadIndustries(words.Select(w => new ScalarNode(w, false, place)));
    }

    private Condition? When(string text, SourcePlace place)
    {
        if (text.Length == 0)
            return null;
        if (whens.TryGetValue(text, out var known))
            return known;
        var node = YamlNodeReader.Read(text, place.File, NodeLimits.Default, diagnostics);
        return whens[text] = node is null ? null : conditions.Read(node);
    }
}
