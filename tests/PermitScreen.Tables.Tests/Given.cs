using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Tables.Columns;
using Xunit;

namespace PermitScreen.Tables.Tests;

/// <summary>Tables written out in tests, and what was read of them as text.</summary>
internal static class Given
{
    /// <summary>The shipped rules: officers' tables speak of their vocabulary.</summary>
    public static RuleSet Rules { get; } = RuleSet.Load(Path.Combine(RepositoryRoot.Path, "rules")).Value;

    public static Encoding Gbk => CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;

    public static Loaded<Table> Open(string text, Encoding? encoding = null, TableMapping? mapping = null) => Open((encoding ?? Encoding.UTF8).GetBytes(text), mapping);

    public static Loaded<Table> Open(byte[] bytes, TableMapping? mapping = null) =>
        Table.Open(new MemoryStream(bytes), "t", Rules, new TableOptions { Mapping = mapping ?? TableMapping.None });

    public static TableMapping Mapping(string yaml)
    {
        var faults = new DiagnosticList();
        var mapping = MappingFile.Read(yaml, "map.yaml", Rules, faults);
        Assert.Empty(faults);
        return mapping!;
    }

    /// <summary>All of a table, a row a line: what it is called, its facts, the cells not taken, and what is kept.</summary>
    public static string Reading(Loaded<Table> result)
    {
        using var table = result.Value;
        return string.Join('\n', table.Rows().Select(Line));
    }

    /// <summary>Compares all of it; blanks at the ends of lines do not matter.</summary>
    public static void Expect(string expected, Loaded<Table> result) => Assert.Equal(Lines(expected), Lines(Reading(result)));

    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));

    private static string Line(TableRow row)
    {
        var text = new StringBuilder($"{row.Number} {row.Id}:");
        if (row.Application is not { } application)
            return text.Append(" refused ").Append(row.Remarks[0].Code).ToString();
        if (application.AsOf is { } day)
            text.Append(" as_of=").Append(Dates.Format(day));
        foreach (var given in application.Facts)
            text.Append(' ').Append(given.Fact.Id).Append('=').Append(Value(given));
        foreach (var remark in row.Remarks)
            text.Append(" !").Append(remark.Place.Column).Append(' ').Append(remark.Code);
        if (!row.Kept.IsEmpty)
            text.Append(" | ").AppendJoin(" | ", row.Kept);
        return text.ToString();
    }

    private static string Value(GivenFact given) => given.Value switch
    {
        BooleanValue flag => flag.Value ? "yes" : "no",
        NumberValue number => QuantityText.Format(number.Value, given.Fact.Unit!, zh: false).Replace(" ", "", StringComparison.Ordinal),
        OptionValue option => option.Option,
        DateValue date => Dates.Format(date.Date),
        TextValue text => text.Text,
        ManyValue many => "[" + string.Join(",", many.IsComplete ? many.Items : many.Items.Add("…")) + "]",
        var other => other.ToString() ?? "",
    };
}
