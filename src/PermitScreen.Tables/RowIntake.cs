using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Tables.Cells;
using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Headings;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Tables;

/// <summary>Makes applications of rows. Safe to use from many threads.</summary>
internal sealed class RowIntake
{
    private readonly string file;
    private readonly ColumnPlan plan;
    private readonly TableOptions options;
    private readonly CellReader cells;
    private readonly Fact? region;
    private readonly int width;

    public RowIntake(RuleSet ruleSet, string file, ColumnPlan plan, TableOptions options, int width)
    {
        this.file = file;
        this.plan = plan;
        this.options = options;
        this.width = width;
        cells = new CellReader(ruleSet, options.Limits);
        region = ruleSet.Vocabulary["project.region"];
    }

    /// <summary>The columns that are carried along.</summary>
    public IEnumerable<PlannedColumn> Kept => plan.Columns.Where(column => column.Role == ColumnRole.Keep);

    /// <summary>One row.</summary>
    /// <param name="mayBeShorter">rows of this table leave off blank cells at their end</param>
    public TableRow Read(SheetRow row, bool mayBeShorter)
    {
        var id = IdOf(row);
        if (row.Fault is { } fault)
            return Refused(row, id, new Diagnostic(fault, Place(row, 0), []));
        if (width > 0 && (row.Cells.Skip(width).Any(cell => !cell.IsBlank) || (row.Cells.Length < width && !mayBeShorter)))
            return Refused(row, id, new Diagnostic(HeadingFaults.Shifted, Place(row, 0), [Text(row.Cells.Length), Text(width)]));
        var remarks = ImmutableArray.CreateBuilder<Diagnostic>();
        var facts = ImmutableArray.CreateBuilder<GivenFact>();
        LocalDate? asOf = null;
        Diagnostic? dayFault = null;
        foreach (var column in plan.Columns)
        {
            var (cell, place) = (row[column.Heading.Column], Place(row, column.Heading.Column));
            if (column.Role == ColumnRole.Fact)
                Take(cells.Read(column, cell, place), facts, remarks);
            else if (column.Role == ColumnRole.AsOf && CellReader.ReadDay(column, cell, place) is var (date, remark))
            {
                (asOf, dayFault) = (date, remark);
                Add(remarks, remark);
            }
        }

        if (RegionOf(row) is { } parts)
            Take(parts, facts, remarks);
        facts.AddRange(options.Mapping.Constants.Where(constant => plan.Columns.All(column => column.Fact != constant.Fact)));
        var title = TextOf(row, column => column.Role == ColumnRole.Title) ?? TextOf(row, column => column.Fact?.Id == "project.name");
        // A spreadsheet's empty date is no day that anybody meant.
        if (dayFault?.Kind == CellFaults.NoDate)
            dayFault = null;
        var application = new Application { Id = id, Title = title, AsOf = asOf, DayFault = dayFault, Facts = facts.ToImmutable(), Site = SiteOf(row, remarks) };
        return new TableRow(row.Number, id, application, remarks.ToImmutable(), KeptOf(row));
    }

    private static void Take(CellReading reading, ImmutableArray<GivenFact>.Builder facts, ImmutableArray<Diagnostic>.Builder remarks)
    {
        if (reading.Fact is { } given)
            facts.Add(given);
        Add(remarks, reading.Remark);
    }

    private static void Add(ImmutableArray<Diagnostic>.Builder remarks, Diagnostic? remark)
    {
        if (remark is not null)
            remarks.Add(remark);
    }

    private TableRow Refused(SheetRow row, string id, Diagnostic fault) => new(row.Number, id, null, [fault], row.Fault is null ? KeptOf(row) : [.. Kept.Select(_ => "")]);

    private ImmutableArray<string> KeptOf(SheetRow row) => [.. Kept.Select(column => row[column.Heading.Column].Text.Trim())];

    private string IdOf(SheetRow row) =>
        TextOf(row, column => column.Role == ColumnRole.Id) ?? TextOf(row, column => column.Role == ColumnRole.Serial) ?? $"line {Text(row.Number)}";

    private string? TextOf(SheetRow row, Func<PlannedColumn, bool> isWanted) => row.Fault is null
        ? plan.Columns.Where(isWanted).Select(column => CellText.Clean(row[column.Heading.Column].Text)).FirstOrDefault(text => text.Length > 0)
        : null;

    /// <summary>Province, prefecture and county in columns of their own are read as one name.</summary>
    private CellReading? RegionOf(SheetRow row)
    {
        var parts = plan.Columns.Where(column => column.Role is ColumnRole.Province or ColumnRole.City or ColumnRole.County).OrderBy(column => column.Role).ToList();
        if (region is null || parts.Count == 0)
            return null;
        var county = parts[^1];
        if (row[county.Heading.Column].IsBlank)
            return CellReading.Unknown;
        var name = string.Concat(parts.Select(part => CellText.Clean(row[part.Heading.Column].Text)).Distinct());
        var column = county with { Role = ColumnRole.Fact, Fact = region };
        return cells.Read(column, row[county.Heading.Column] with { Text = name }, Place(row, county.Heading.Column));
    }

    private Node? SiteOf(SheetRow row, ImmutableArray<Diagnostic>.Builder remarks)
    {
        var (x, y, both) = (Column(ColumnRole.Longitude), Column(ColumnRole.Latitude), Column(ColumnRole.Position));
        if (both is null && (x is null || y is null))
            return null;
        var datum = Column(ColumnRole.Datum) is { } named ? CellText.Clean(row[named.Heading.Column].Text) : "";
        if (CellText.IsDash(datum))
            datum = "";
        var column = both ?? x!;
        var place = Place(row, column.Heading.Column);
        var texts = both is null
            ? (Longitude: CellText.Clean(row[x!.Heading.Column].Text), Latitude: CellText.Clean(row[y!.Heading.Column].Text))
            : PositionReader.Split(CellText.Clean(row[both.Heading.Column].Text)) ?? (CellText.Clean(row[both.Heading.Column].Text), "");
        if (IsBlank(texts.Longitude) && IsBlank(texts.Latitude))
            return null;
        var (site, fault) = PositionReader.Read(texts.Longitude, texts.Latitude, datum, place);
        if (fault is not null)
            remarks.Add(new Diagnostic(CellFaults.NoPlace, place, [column.Heading.Text, $"{texts.Longitude} {texts.Latitude}".Trim(), fault]));
        return site;
    }

    private static bool IsBlank(string text) => CellText.IsDash(text) || CellText.IsUnknown(text);

    private PlannedColumn? Column(ColumnRole role) => plan.Columns.FirstOrDefault(column => column.Role == role);

    private SourcePlace Place(SheetRow row, int column) => new(file, row.Number, column + 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
