using System.Collections.Immutable;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Tables.Columns;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.SelfCheck;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>The beginning of an upload, column by column, as it was understood.</summary>
/// <param name="Columns">empty for lines of JSON</param>
/// <param name="Remarks">what is to be said of the table</param>
internal sealed record TablePreview(ImmutableArray<PreviewColumn> Columns, ImmutableArray<PreviewRow> Rows, ImmutableArray<CellRemark> Remarks)
{
    private const int Shown = 10;

    public static TablePreview Of(UploadReader reader, ColumnWords words, FactText facts) =>
        reader.Table is null ? OfLines(reader, words, facts) : OfTable(reader, words, facts);

    private static TablePreview OfTable(UploadReader reader, ColumnWords words, FactText facts)
    {
        var table = reader.Table!;
        var columns = table.Plan.Columns;
        var raw = table.SheetRows().Take(Shown).ToList();
        var rows = raw.ConvertAll(row =>
        {
            var read = UploadReader.Read(row, table);
            return new PreviewRow(row.Number, [.. columns.Select(column => CellOf(column, row.Fault is null ? row[column.Heading.Column].Text.Trim() : "", read, facts))], Whole(read, facts));
        });
        return new(
            [.. columns.Select(column => new PreviewColumn(column.Heading.Text, words.Of(column), column.Unit, column.Role, Example(raw.Select(row => row.Fault is null ? row[column.Heading.Column].Text.Trim() : ""))))],
            [.. rows],
            [.. reader.Remarks]);
    }

    private static TablePreview OfLines(UploadReader reader, ColumnWords words, FactText facts) => new(
        [],
        [
            .. reader.Rows().Take(Shown).Select(row => new PreviewRow(
                row.Number,
                [new(row.Application?.Title ?? row.Id, null, true), .. Stated(row, words, facts), .. row.Remarks.Select(remark => new PreviewCell("", remark.In(facts), true))],
                row.Application is null ? string.Join(' ', row.Remarks.Select(remark => remark.In(facts))) : null)),
        ],
        []);

    /// <summary>What a line says, each with its name.</summary>
    private static IEnumerable<PreviewCell> Stated(IntakeRow row, ColumnWords words, FactText facts)
    {
        if (row.Application is not { } application)
            yield break;
        foreach (var stated in StatedFacts.Of(application, facts))
            yield return new(facts.Wording.Labelled(stated.Label, stated.Text), null, true);
        if (SiteView.Of(application.Site, null) is { Corners: [var first, .. var more] })
            yield return new(facts.Wording.Labelled(words.Position, $"{SiteView.Degrees(first.X)}, {SiteView.Degrees(first.Y)}{(more.IsEmpty ? "" : " …")}"), null, true);
    }

    private static PreviewCell CellOf(PlannedColumn column, string text, PermitScreen.Tables.TableRow row, FactText facts)
    {
        var remark = row.Remarks.FirstOrDefault(r => r.Place.Column == column.Heading.Column + 1) is { } said ? CellRemark.Of(said).In(facts) : null;
        var fact = column.Role == ColumnRole.County ? facts.Vocabulary[CoreFacts.Region] : column.Fact;
        if (remark is null && fact is not null && row.Application?.Facts.FirstOrDefault(given => given.Fact == fact) is { } given)
            return new(facts.Value(fact, given.Value), null, true);
        return new(text, remark, column.Role is not (ColumnRole.Keep or ColumnRole.Ignore));
    }

    private static string? Whole(PermitScreen.Tables.TableRow row, FactText facts) => row.Application is null ? CellRemark.Of(row.Remarks[0]).In(facts) : null;

    private static string Example(IEnumerable<string> texts) => string.Join(" · ", texts.Where(text => text.Length > 0).Distinct().Take(3).Select(text => text.Length <= 24 ? text : text[..24] + "…"));
}

/// <param name="Meaning">what it is, in the words of the page</param>
/// <param name="Unit">of bare numbers; empty for that of the fact</param>
/// <param name="Example">some of its texts</param>
internal sealed record PreviewColumn(string Heading, string Meaning, string Unit, ColumnRole Role, string Example);

/// <param name="Fault">why no cell of the row is trusted; null for most</param>
internal sealed record PreviewRow(int Number, ImmutableArray<PreviewCell> Cells, string? Fault);

/// <param name="Text">as understood; as it stands where it is no fact</param>
/// <param name="Remark">why it was not read; null where it was</param>
/// <param name="IsUsed">it says something of the project</param>
internal sealed record PreviewCell(string Text, string? Remark, bool IsUsed);
