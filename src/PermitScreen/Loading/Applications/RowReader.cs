using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Applications;

/// <summary>
/// Reads the rows of a table as applications. A column belongs to the fact whose id, alias or label heads it; an empty cell is
/// unknown. In the places of diagnostics the column counts cells, as a spreadsheet does.
/// </summary>
/// <example><code>
/// var reader = new RowReader(ruleSet, ["编号", "建设地点行政区划", "单台锅炉额定蒸发量"], "rows.csv");
/// var result = reader.Read(["A-1", "530602", "34.9 t/h"], line: 2);
/// </code></example>
internal sealed class RowReader
{
    private readonly RuleSet ruleSet;
    private readonly string file;
    private readonly Column[] columns;

    /// <param name="file">the name that diagnostics show</param>
    /// <param name="ignored">headings of columns that are not meant for screening</param>
    public RowReader(RuleSet ruleSet, IReadOnlyList<string> headings, string file, int line = 1, IReadOnlyCollection<string>? ignored = null)
    {
        this.ruleSet = ruleSet;
        this.file = file;
        var diagnostics = new DiagnosticList();
        columns = [.. headings.Select((h, i) => ReadHeading(h.Trim(), new SourcePlace(file, line, i + 1), ignored ?? [], diagnostics))];
        foreach (var twice in columns.Where(c => c.Fact is not null).GroupBy(c => c.Fact!).Where(g => g.Count() > 1))
            diagnostics.Add(ApplicationFaults.GivenTwice, twice.Last().Place, twice.Key.Id, twice.First().Place.ToString());
        foreach (var absent in (ignored ?? []).Where(name => headings.All(h => h.Trim() != name)))
            diagnostics.AddUnknown(ApplicationFaults.NoSuchColumn, new SourcePlace(file, line, 1), Nearest.Find(absent, headings), absent);
        HeadingDiagnostics = diagnostics.Sorted();
    }

    private enum Role
    {
        Ignored,
        Id,
        Title,
        AsOf,
        Fact,
    }

    /// <summary>What is wrong with the headings. With an error here a column would be lost in every row.</summary>
    public IReadOnlyList<Diagnostic> HeadingDiagnostics { get; }

    /// <summary>One row. A row without an id is called by its line.</summary>
    public Loaded<Application> Read(IReadOnlyList<string> cells, int line)
    {
        var diagnostics = new DiagnosticList();
        if (cells.Count != columns.Length)
        {
            diagnostics.Add(ApplicationFaults.BadRow, new SourcePlace(file, line, 1), Number(cells.Count), Number(columns.Length));
            return new Loaded<Application>(null, diagnostics.Sorted());
        }

        var facts = new FactCollector(ruleSet, diagnostics);
        LocalDate? asOf = null;
        for (var i = 0; i < columns.Length; i++)
        {
            var (role, fact, _) = columns[i];
            var text = cells[i].Trim();
            var place = new SourcePlace(file, line, i + 1);
            if (text.Length == 0)
                continue;
            if (role == Role.Fact)
                facts.Add(fact!, place, new ScalarNode(text, true, place));
            else if (role == Role.AsOf)
                asOf = ReadDate(text, place, diagnostics);
        }

        return diagnostics.HasErrors
            ? new Loaded<Application>(null, diagnostics.Sorted())
            : new Loaded<Application>(new Application { Id = IdOf(cells, line), Title = TextOf(cells, Role.Title), AsOf = asOf, Facts = facts.Facts }, diagnostics.Sorted());
    }

    /// <summary>What a row is called, also when it cannot be read.</summary>
    public string IdOf(IReadOnlyList<string> cells, int line) => TextOf(cells, Role.Id) ?? $"line {Number(line)}";

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static LocalDate? ReadDate(string text, SourcePlace place, DiagnosticList diagnostics)
    {
        if (Dates.TryParseDay(text, out var date))
            return date;
        diagnostics.Add(RuleFaults.BadDate, place, text);
        return null;
    }

    private Column ReadHeading(string heading, SourcePlace place, IReadOnlyCollection<string> ignored, DiagnosticList diagnostics)
    {
        if (ignored.Contains(heading))
            return new Column(Role.Ignored, null, place);
        switch (heading)
        {
            case "id" or "编号":
                return new Column(Role.Id, null, place);
            case "title" or "名称":
                return new Column(Role.Title, null, place);
            case "as_of" or "判定日期":
                return new Column(Role.AsOf, null, place);
        }

        if (ruleSet.Vocabulary.Find(heading) is { } fact)
            return new Column(Role.Fact, fact, place);
        diagnostics.AddUnknown(ApplicationFaults.UnknownColumn, place, ruleSet.Vocabulary.Suggest(heading), heading);
        return new Column(Role.Ignored, null, place);
    }

    private string? TextOf(IReadOnlyList<string> cells, Role role)
    {
        var index = Array.FindIndex(columns, c => c.Role == role);
        return index >= 0 && index < cells.Count && cells[index].Trim() is { Length: > 0 } text ? text : null;
    }

    private readonly record struct Column(Role Role, Fact? Fact, SourcePlace Place);
}
