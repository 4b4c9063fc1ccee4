using System.CommandLine;
using System.Text;
using PermitScreen.Cli.Batch;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Commands;

/// <summary>Decides many applications in one pass, in order, in constant memory.</summary>
internal sealed class BatchCommand : ToolCommand
{
    private readonly Argument<string> input = new("INPUT")
    {
        Description = "NDJSON（.ndjson、.jsonl）或 CSV（.csv，首行为标题）；“-”为标准输入。NDJSON, or CSV with headings; - is standard input.",
    };

    private readonly Option<string?> from = new Option<string?>("--from")
    {
        Description = "输入格式，缺省看扩展名，标准输入为 ndjson。Format of the input; else by its extension, ndjson for standard input.",
        HelpName = "ndjson|csv",
    }.AcceptOnlyFromAmong("ndjson", "csv");

    private readonly Option<string?> to = new Option<string?>("--to")
    {
        Description = "输出格式，缺省看 --out 的扩展名，再缺省为 ndjson。Format of the output; else by the extension of --out, else ndjson.",
        HelpName = "ndjson|csv",
    }.AcceptOnlyFromAmong("ndjson", "csv");

    private readonly Option<string?> output = new("--out")
    {
        Description = "输出文件，缺省为标准输出。File to write; else standard output.",
        HelpName = "FILE",
    };

    private readonly Option<string[]> ignored = new("--ignore")
    {
        Description = "CSV 中不参与判定的列，可重复。A column of the CSV to leave aside; may be repeated.",
        HelpName = "HEADING",
        DefaultValueFactory = _ => [],
    };

    private readonly AsOfOption asOf = new();
    private readonly StrictOption strict = new();
    private readonly CompactOption compact = new();
    private readonly FailOnOption failOn = new();
    private readonly ZonesOption zones = new();

    public BatchCommand()
        : base(
            "batch",
            "成批判定：一行一份申请，逐行输出结论；有误的行原位输出错误，不中断。",
            "Decides many applications, one a row; a bad row becomes an error record in its place.",
            "batch applications.csv --to csv --out decisions.csv")
    {
        Add(input);
        Add(from);
        Add(to);
        Add(output);
        Add(ignored);
        Add(asOf);
        Add(strict);
        Add(compact);
        Add(failOn);
        Add(zones);
    }

    protected override int Run(Invocation invocation)
    {
        if (zones.LoadScreener(invocation) is not { } screener)
            return ExitCode.BadInput;
        var file = invocation.Parse.GetValue(input)!;
        var target = invocation.Parse.GetValue(output);
        if (target is not null && file != InputText.StandardInput && OutputFile.IsSame(file, target))
        {
            invocation.Say(Messages.SameFile(target));
            return ExitCode.BadInput;
        }

        try
        {
            using var stream = file == InputText.StandardInput ? invocation.Terminal.InputStream() : File.OpenRead(file);
            if (Rows(stream, file, screener.RuleSet, invocation) is not { } rows)
                return ExitCode.BadInput;
            return target is null ? Screen(rows, screener, invocation.Out, invocation) : Write(target, rows, screener, invocation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.Failed(e.Message));
            return ExitCode.BadInput;
        }
    }

    private int Write(string target, IEnumerable<BatchRow> rows, Screener screener, Invocation invocation)
    {
        var code = ExitCode.BadInput;
        // With a byte order mark a spreadsheet knows that the table is UTF-8.
        var encoding = new UTF8Encoding(FormatOf(invocation) == "csv");
        var isWritten = OutputFile.Write(target, invocation, stream =>
        {
            using var writer = new StreamWriter(stream, encoding, 1 << 16, leaveOpen: true);
            code = Screen(rows, screener, writer, invocation);
        });
        return isWritten ? code : ExitCode.BadInput;
    }

    private static bool IsCsv(string? file) => Path.GetExtension(file) is ".csv" or ".CSV";

    private string FormatOf(Invocation invocation) =>
        invocation.Parse.GetValue(to) ?? (IsCsv(invocation.Parse.GetValue(output)) ? "csv" : "ndjson");

    private IEnumerable<BatchRow>? Rows(Stream stream, string file, RuleSet rules, Invocation invocation)
    {
        var name = InputText.NameOf(file);
        if ((invocation.Parse.GetValue(from) ?? (IsCsv(file) ? "csv" : "ndjson")) == "ndjson")
            return NdjsonInput.Rows(stream, name, rules);
        var table = new CsvInput(stream, name, rules, invocation.Parse.GetValue(ignored)!);
        if (table.HeadingDiagnostics.Count == 0)
            return table.Rows();
        invocation.Report(table.HeadingDiagnostics);
        invocation.Say(Messages.HeadingsRefused(name));
        return null;
    }

    private int Screen(IEnumerable<BatchRow> rows, Screener screener, TextWriter writer, Invocation invocation)
    {
        var screening = new BatchScreening(screener, invocation.Parse.GetValue(asOf), invocation.Parse.GetValue(strict));
        BatchFormat format = FormatOf(invocation) == "csv" ? new CsvFormat(invocation.Language) : new NdjsonFormat(invocation.Language, compact.Of(invocation.Parse));
        var summary = new BatchSummary();
        var progress = new Progress(invocation.Terminal);
        if (format.Heading is { } heading)
            writer.Write(heading + "\n");
        foreach (var line in OrderedPipeline.Run(rows, row => format.Write(screening.Decide(row))))
        {
            writer.Write(line.Text + "\n");
            summary.Add(line);
            progress.Show(summary.Total);
        }

        progress.Clear();
        if (screening.Warning is { } warning)
            invocation.Report([warning]);
        invocation.Say(Messages.BatchDone(summary, progress.Elapsed));
        var worst = Enum.GetValues<Verdict>().LastOrDefault(v => summary[v] > 0);
        return failOn.IsReached(invocation.Parse, worst) ? ExitCode.Failed : ExitCode.Completed;
    }
}
