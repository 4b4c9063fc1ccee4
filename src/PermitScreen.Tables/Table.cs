using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Headings;
using PermitScreen.Tables.Sheets;

namespace PermitScreen.Tables;

/// <summary>
/// A table of applications as an office writes it, read once from top to bottom: CSV, TSV, semicolons, XLS or XLSX, whatever its encoding.
/// Its headings are matched to facts; columns that match none are kept. What cannot be read of a cell leaves that fact unknown, with a
/// remark; no cell costs its row, and no row the table.
/// </summary>
/// <example><code>
/// using var table = Table.Open(File.OpenRead("2026年3月.xlsx"), "2026年3月.xlsx", ruleSet).Value;
/// foreach (var row in table.Rows())
///     …
/// </code></example>
public sealed class Table : IDisposable
{
    private const int SampledRows = 200;

    private readonly Sheet sheet;
    private readonly HeadingBlock block;
    private readonly List<SheetRow> head;
    private readonly IEnumerator<SheetRow> rest;
    private readonly RowIntake intake;
    private readonly bool mayBeShorter;
    private readonly List<Diagnostic> leftOut = [];

    private Table(Sheet sheet, HeadingBlock block, List<SheetRow> head, IEnumerator<SheetRow> rest, ColumnPlan plan, RowIntake intake, int width)
    {
        this.sheet = sheet;
        this.block = block;
        this.head = head;
        this.rest = rest;
        this.intake = intake;
        Plan = plan;

        // A line with too few cells may be the half of one that was broken in two. Where a third of the lines is shorter than the headings,
        // the program that wrote them leaves off what is blank at their end.
        var below = head.Skip(block.Next).Where(row => !row.IsBlank && row.Fault is null).ToList();
        var shorter = below.Count(row => row.Cells.Length < width);
        mayBeShorter = width == 0 || (shorter > 1 && shorter * 3 >= below.Count);
    }

    /// <summary>What is done with each column.</summary>
    public ColumnPlan Plan { get; }

    /// <summary>Headings of the columns that are carried along, in the order of <see cref="TableRow.Kept"/>.</summary>
    public ImmutableArray<string> Kept => [.. intake.Kept.Select(column => column.Heading.Text)];

    /// <summary>Number of the row in which the headings begin.</summary>
    public int HeadingRow => block.First;

    /// <summary>
    /// What is to be said of the table: sheets and columns that are not read, and the rows so far that are no applications (totals, notes,
    /// headings once more). Complete after the last row.
    /// </summary>
    public IReadOnlyList<Diagnostic> Remarks => [.. sheet.Remarks, .. Plan.Remarks, .. leftOut];

    /// <summary>Why the rows end before the file does: damage further down, or a limit; null when they do not.</summary>
    public Diagnostic? Failure { get; private set; }

    /// <summary>Opens a table.</summary>
    /// <param name="stream">closed with the table</param>
    /// <param name="file">as diagnostics name it; the format shows by the first bytes, not by the name</param>
    public static Loaded<Table> Open(Stream stream, string file, RuleSet ruleSet, TableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(ruleSet);
        options ??= TableOptions.Default;
        Sheet? sheet = null;
        try
        {
            sheet = SheetFile.Open(stream, file, options.Limits, options.Mapping.Sheet);
            return Open(sheet, ruleSet, options);
        }
        catch (UnreadableTableException e)
        {
            sheet?.Dispose();
            return new Loaded<Table>(null, [e.Diagnostic]);
        }
    }

    /// <summary>The rows below the headings that are applications, in their order. To be called once.</summary>
    public IEnumerable<TableRow> Rows() => SheetRows().Select(Read);

    /// <summary>The rows before they are understood, for those who read them on several threads.</summary>
    public IEnumerable<SheetRow> SheetRows()
    {
        var headings = Plan.Columns.Select(column => column.Heading).ToImmutableArray();
        foreach (var row in All())
        {
            if (row.IsBlank)
                continue;
            if (LeftOutRows.ReasonOf(row, headings) is { } reason)
                leftOut.Add(new Diagnostic(HeadingFaults.LeftOut, new SourcePlace(sheet.File, row.Number, 1), [reason]));
            else
                yield return row;
        }
    }

    /// <summary>Makes an application of a row of <see cref="SheetRows"/>; safe to use from many threads.</summary>
    public TableRow Read(SheetRow row) => intake.Read(row, mayBeShorter);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        rest.Dispose();
        sheet.Dispose();
    }

    private static Loaded<Table> Open(Sheet sheet, RuleSet ruleSet, TableOptions options)
    {
        var rows = sheet.Rows().GetEnumerator();
        var head = new List<SheetRow>();
        while (head.Count < SampledRows && SheetFile.Guarded(sheet.File, rows.MoveNext))
            head.Add(rows.Current);
        var matcher = new ColumnMatcher(ruleSet);
        var block = new HeadingFinder(text => matcher.IsKnown(text) || options.Mapping.Columns.Any(column => column.Heading == HeadingText.Compact(text)))
            .Find([.. head.Take(HeadingFinder.LookAhead)], options.Mapping.HeadingRow);
        if (block is null)
            return Refused(sheet, new Diagnostic(HeadingFaults.None, SourcePlace.Whole(sheet.File), [$"{HeadingFinder.LookAhead}"]));
        var place = new SourcePlace(sheet.File, block.First, 1);
        if (AbsentColumns(options, block.Headings, place) is { IsEmpty: false } absent)
            return Refused(sheet, absent);
        var ignored = options.Ignored.Select(HeadingText.Compact).ToHashSet();
        var headings = block.Headings.RemoveAll(heading => ignored.Contains(heading.Text));
        var plan = ColumnPlan.Of(headings, matcher, options.Mapping, place);
        if (!plan.HasFacts && !options.MayLackFacts)
        {
            var names = string.Join("、", headings.Take(12).Select(heading => heading.Text));
            return Refused(sheet, [new Diagnostic(HeadingFaults.NoneKnown, place, [names]), .. plan.Remarks]);
        }

        var width = sheet.IsDelimited ? head.Take(block.Next).Where(row => row.Number >= block.First).Max(row => row.Cells.Length) : 0;
        var intake = new RowIntake(ruleSet, sheet.File, plan, options, width);
        return new Loaded<Table>(new Table(sheet, block, head, rows, plan, intake, width), [.. sheet.Remarks, .. plan.Remarks]);
    }

    /// <summary>Columns to be left aside that are none: the one that was meant would be read or kept.</summary>
    private static ImmutableArray<Diagnostic> AbsentColumns(TableOptions options, ImmutableArray<Heading> headings, SourcePlace place)
    {
        var texts = headings.Select(heading => heading.Text).ToList();
        return
        [
            .. options.Ignored.Where(name => !texts.Contains(HeadingText.Compact(name)))
                .Select(name => new Diagnostic(ApplicationFaults.NoSuchColumn, place, [name], Nearest.Find(name, texts)) { Options = [.. texts.Select(text => new Bilingual(text, text))] }),
        ];
    }

    private static Loaded<Table> Refused(Sheet sheet, params ImmutableArray<Diagnostic> diagnostics)
    {
        sheet.Dispose();
        return new Loaded<Table>(null, diagnostics);
    }

    private IEnumerable<SheetRow> All()
    {
        foreach (var row in head.Skip(block.Next))
            yield return row;
        while (MoveNext())
            yield return rest.Current;
    }

    private bool MoveNext()
    {
        try
        {
            return SheetFile.Guarded(sheet.File, rest.MoveNext);
        }
        catch (UnreadableTableException e)
        {
            Failure = e.Diagnostic;
            return false;
        }
    }
}
