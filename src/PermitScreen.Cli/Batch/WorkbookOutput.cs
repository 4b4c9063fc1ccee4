using PermitScreen.Tables.Writing;

namespace PermitScreen.Cli.Batch;

/// <summary>A workbook: a row an application, and what they come to on a second sheet.</summary>
internal sealed class WorkbookOutput : IBatchOutput, IDisposable
{
    private static readonly Bilingual Decisions = new("判定结果", "decisions");
    private static readonly Bilingual Totals = new("汇总", "summary");

    private readonly WorkbookWriter workbook;
    private readonly Language language;

    public WorkbookOutput(Stream stream, WorkbookFormat format, Language language)
    {
        this.language = language;
        workbook = new WorkbookWriter(stream);
        workbook.BeginSheet(Decisions.In(language), format.Headings);
    }

    public void Write(string line) => workbook.Write(line);

    public void Complete(BatchSummary summary)
    {
        string[] headings = language == Language.Zh ? ["类别", "内容", "份数"] : ["by", "which", "applications"];
        workbook.BeginSheet(Totals.In(language), [.. headings.Zip([14, 60, 12])]);
        foreach (var section in summary.Sections(language))
        {
            foreach (var (name, count) in section.Counts)
                workbook.Write(WorkbookRow.Of([section.Title, name, count]));
        }
    }

    public void Dispose() => workbook.Dispose();
}
