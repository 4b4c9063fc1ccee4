using System.CommandLine;
using System.Text;
using PermitScreen.Cli.Batch;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Tables;
using PermitScreen.Tables.Columns;

namespace PermitScreen.Cli.Commands;

/// <summary>Decides many applications in one pass, in order, in constant memory.</summary>
internal sealed class BatchCommand : ToolCommand
{
    private const int ShownRows = 20;

    private readonly Argument<string> input = new("INPUT")
    {
        Description = "NDJSON（.ndjson、.jsonl），或表格（.csv、.tsv、.xls、.xlsx，编码、分隔符和表头自动识别）；“-”为标准输入。NDJSON, or a table; - is standard input.",
    };

    private readonly Option<string?> from = new Option<string?>("--from")
    {
        Description = "输入格式，缺省看扩展名，标准输入为 ndjson。Format of the input; else by its extension, ndjson for standard input.",
        HelpName = "ndjson|table",
    }.AcceptOnlyFromAmong("ndjson", "table", "csv");

    private readonly Option<string?> map = new("--map")
    {
        Description = "对照文件：哪一列是哪项事实（见 --propose）。Mapping file that says what the columns are; see --propose.",
        HelpName = "FILE",
    };

    private readonly Option<bool> propose = new("--propose")
    {
        Description = "不判定，只输出根据表头拟定的对照文件，核对后用于 --map。Writes the mapping file that the headings suggest, to be corrected and used with --map.",
    };

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
        Description = "表格中既不判定也不保留的列，可重复。A column of the table to leave aside; may be repeated.",
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
        Add(map);
        Add(propose);
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
            using var table = IsTable(file, invocation) ? TableOf(stream, InputText.NameOf(file), screener.RuleSet, invocation) : null;
            if (table is null && IsTable(file, invocation))
                return ExitCode.BadInput;
            if (table is not null && invocation.Parse.GetValue(propose))
            {
                invocation.Out.Write(MappingProposal.WriteYaml(table.Plan));
                return ExitCode.Completed;
            }

            var rows = table is null ? NdjsonInput.Rows(stream, InputText.NameOf(file), screener.RuleSet) : TableInput.Rows(table);
            return target is null ? Screen(rows, table, screener, invocation.Out, invocation) : Write(target, rows, table, screener, invocation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.Failed(e.Message));
            return ExitCode.BadInput;
        }
    }

    private int Write(string target, IEnumerable<BatchRow> rows, Table? table, Screener screener, Invocation invocation)
    {
        var code = ExitCode.BadInput;
        // With a byte order mark a spreadsheet knows that the table is UTF-8.
        var encoding = new UTF8Encoding(FormatOf(invocation) == "csv");
        var isWritten = OutputFile.Write(target, invocation, stream =>
        {
            using var writer = new StreamWriter(stream, encoding, 1 << 16, leaveOpen: true);
            code = Screen(rows, table, screener, writer, invocation);
        });
        return isWritten ? code : ExitCode.BadInput;
    }

    private static bool IsCsv(string? file) => Path.GetExtension(file) is ".csv" or ".CSV";

    private string FormatOf(Invocation invocation) =>
        invocation.Parse.GetValue(to) ?? (IsCsv(invocation.Parse.GetValue(output)) ? "csv" : "ndjson");

    private bool IsTable(string file, Invocation invocation) => invocation.Parse.GetValue(from) is { } stated
        ? stated != "ndjson"
        : Path.GetExtension(file).ToLowerInvariant() is ".csv" or ".tsv" or ".tab" or ".txt" or ".xls" or ".xlsx";

    private Table? TableOf(Stream stream, string name, RuleSet rules, Invocation invocation)
    {
        var mapping = TableMapping.None;
        if (invocation.Parse.GetValue(map) is { } mappingFile)
        {
            var faults = new DiagnosticList();
            var stated = MappingFile.Read(File.ReadAllText(mappingFile), mappingFile, rules, faults);
            invocation.Report(faults.Sorted());
            if (stated is null)
                return null;
            mapping = stated;
        }

        var result = Table.Open(stream, name, rules, new TableOptions { Mapping = mapping, Ignored = invocation.Parse.GetValue(ignored)! });
        invocation.Report(result.Diagnostics);
        if (result.TryGetValue(out var table))
            return table;
        invocation.Say(Messages.HeadingsRefused(name));
        return null;
    }

    private int Screen(IEnumerable<BatchRow> rows, Table? table, Screener screener, TextWriter writer, Invocation invocation)
    {
        var screening = new BatchScreening(screener, invocation.Parse.GetValue(asOf), invocation.Parse.GetValue(strict));
        BatchFormat format = FormatOf(invocation) == "csv"
            ? new CsvFormat(invocation.Language, table?.Kept)
            : new NdjsonFormat(invocation.Language, compact.Of(invocation.Parse), table?.Kept);
        var said = table?.Remarks ?? [];
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
        if (table is not null)
            invocation.Report([.. table.Remarks.Except(said).Take(ShownRows), .. table.Failure is { } failure ? [failure] : Array.Empty<Diagnostic>()]);
        invocation.Say(Messages.BatchDone(summary, progress.Elapsed));

        // Nothing decided is no success: a table in which no row could be read, or that broke off.
        if (table?.Failure is not null || (summary.Decided == 0 && (table is not null || summary.Total > 0)))
            return ExitCode.BadInput;
        var worst = Enum.GetValues<Verdict>().LastOrDefault(v => summary[v] > 0);
        return failOn.IsReached(invocation.Parse, worst) ? ExitCode.Failed : ExitCode.Completed;
    }
}
