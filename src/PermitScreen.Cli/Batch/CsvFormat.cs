using PermitScreen.Tables.Writing;

namespace PermitScreen.Cli.Batch;

/// <summary>Decisions in words, for spreadsheets.</summary>
internal sealed class CsvFormat(Language language, IReadOnlyList<string>? kept) : BatchFormat(language)
{
    private readonly DecisionColumns columns = new(language, kept);

    public override string Heading => CsvText.Row(columns.Headings.Select(column => column.Heading));

    protected override string Text(BatchResult result) => CsvText.Row(columns.Cells(result));
}
