using PermitScreen.Tables.Writing;

namespace PermitScreen.Cli.Batch;

/// <summary>Decisions in words, as rows of a workbook.</summary>
internal sealed class WorkbookFormat(Language language, IReadOnlyList<string>? kept) : BatchFormat(language)
{
    private readonly DecisionColumns columns = new(language, kept);

    public IReadOnlyList<(string Heading, int Width)> Headings => columns.Headings;

    protected override string Text(BatchResult result) => WorkbookRow.Of(columns.Cells(result));
}
