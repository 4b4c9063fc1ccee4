using System.CommandLine;
using System.Text;
using PermitScreen.Cli.Batch;
using PermitScreen.Cli.Options;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Nodes;
using PermitScreen.Tables;
using PermitScreen.Tables.Columns;
using PermitScreen.Tables.Writing;

namespace PermitScreen.Cli.Commands;

/// <summary>Decides many applications in one pass, in order, in constant memory.</summary>
internal sealed class BatchCommand : ToolCommand
{
    private const int ShownRows = 20;
    private const int ShownCounts = 6;

    private readonly BatchOptions options = new();
    private readonly AsOfOption asOf = new();
    private readonly StrictOption strict = new();
    private readonly FailOnOption failOn = new();
    private readonly ZonesOption zones = new();

    public BatchCommand()
        : base(
            "batch",
            "成批判定：一行一份申请，逐行输出结论；有误的行原位输出错误，不中断。",
            "Decides many applications, one a row; a bad row becomes an error record in its place.",
            "batch 申报表.xlsx --out 判定结果.xlsx")
    {
        foreach (var symbol in options.All)
        {
            if (symbol is Option option)
                Add(option);
            else
                Add((Argument)symbol);
        }

        Add(asOf);
        Add(strict);
        Add(failOn);
        Add(zones);
    }

    protected override int Run(Invocation invocation)
    {
        var parse = invocation.Parse;
        if (parse.GetValue(options.Template) is { } template)
            return WriteTemplate(template, invocation);
        if (Refusal(invocation) is { } refusal)
        {
            invocation.Say(refusal);
            return ExitCode.BadInput;
        }

        if (zones.LoadScreener(invocation) is not { } screener)
            return ExitCode.BadInput;
        var file = parse.GetValue(options.Input)!;
        try
        {
            using var stream = file == InputText.StandardInput ? invocation.Terminal.InputStream() : InputFile.Open(file);
            if (stream == Stream.Null)
            {
                invocation.Report([new Diagnostic(NodeFaults.Empty, SourcePlace.Whole(file), [])]);
                return ExitCode.BadInput;
            }

            var isTable = options.IsTable(file, parse);
            using var table = isTable ? TableOf(stream, InputText.NameOf(file), screener.RuleSet, invocation) : null;
            if (table is null && isTable)
                return ExitCode.BadInput;
            if (table is not null && parse.GetValue(options.Propose))
            {
                invocation.Out.Write(MappingProposal.WriteYaml(table.Plan));
                return ExitCode.Completed;
            }

            var rows = table is null ? NdjsonInput.Rows(stream, InputText.NameOf(file), screener.RuleSet) : TableInput.Rows(table);
            return Screen(rows, table, screener, invocation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            invocation.Say(Messages.Failed(e.Message));
            return ExitCode.BadInput;
        }
    }

    /// <summary>Why the command line cannot be followed, or null.</summary>
    private Bilingual? Refusal(Invocation invocation)
    {
        var (file, target) = (invocation.Parse.GetValue(options.Input), invocation.Parse.GetValue(options.Output));
        var format = options.FormatOf(invocation.Parse);
        if (file is null)
            return Messages.NothingToRead;
        if (target is null && format == "xlsx")
            return Messages.NeedsFile("xlsx");
        if (target is not null && file != InputText.StandardInput && OutputFile.IsSame(file, target))
            return Messages.SameFile(target);
        return invocation.Parse.GetValue(options.Resume) && (target is null || format == "xlsx" || file == InputText.StandardInput)
            ? Messages.NotResumable
            : null;
    }

    private static int WriteTemplate(string target, Invocation invocation)
    {
        if (invocation.LoadRules() is not { } rules)
            return ExitCode.BadInput;
        var template = new TableTemplate(rules, invocation.Language);
        var isWritten = OutputFile.Write(target, invocation, stream =>
        {
            if (Path.GetExtension(target).Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
                template.WriteWorkbook(stream);
            else
                stream.Write([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(template.WriteCsv())]);
        });
        return isWritten ? ExitCode.Completed : ExitCode.BadInput;
    }

    private Table? TableOf(Stream stream, string name, RuleSet rules, Invocation invocation)
    {
        var mapping = TableMapping.None;
        if (invocation.Parse.GetValue(options.Map) is { } mappingFile)
        {
            var faults = new DiagnosticList();
            var stated = InputText.Read(mappingFile, invocation) is { } text ? MappingFile.Read(text, mappingFile, rules, faults) : null;
            invocation.Report(faults.Sorted());
            if (stated is null)
                return null;
            mapping = stated;
        }

        var result = Table.Open(stream, name, rules, new TableOptions { Mapping = mapping, Ignored = invocation.Parse.GetValue(options.Ignored)! });
        invocation.Report(result.Diagnostics);
        if (result.TryGetValue(out var table))
            return table;
        invocation.Say(Messages.HeadingsRefused(name));
        return null;
    }

    private int Screen(IEnumerable<BatchRow> rows, Table? table, Screener screener, Invocation invocation)
    {
        var screening = new BatchScreening(screener, invocation.Parse.GetValue(asOf), invocation.Parse.GetValue(strict));
        var run = new BatchRun(screening, FormatFor(table, invocation), invocation.Terminal);
        var said = table?.Remarks ?? [];
        if (!Write(rows, run, screener.RuleSet, invocation))
            return ExitCode.BadInput;
        if (screening.Warning is { } warning)
            invocation.Report([warning]);
        if (table is not null)
            invocation.Report([.. table.Remarks.Except(said).Take(ShownRows), .. table.Failure is { } failure ? [failure] : Array.Empty<Diagnostic>()]);
        var summary = run.Summary;
        invocation.Say(Messages.BatchDone(summary, run.Elapsed));
        foreach (var section in summary.Sections(invocation.Language).Skip(1).Where(section => section.Counts.Count > 0))
            invocation.Say(Messages.Counted(section, ShownCounts));

        // Nothing decided is no success: a table in which no row could be read, or that broke off.
        if (table?.Failure is not null || (summary.Decided == 0 && (table is not null || summary.Total > 0)))
            return ExitCode.BadInput;
        return failOn.IsReached(invocation.Parse, summary.Worst) ? ExitCode.Failed : ExitCode.Completed;
    }

    private BatchFormat FormatFor(Table? table, Invocation invocation) => options.FormatOf(invocation.Parse) switch
    {
        "csv" => new CsvFormat(invocation.Language, table?.Kept),
        "xlsx" => new WorkbookFormat(invocation.Language, table?.Kept),
        _ => new NdjsonFormat(invocation.Language, invocation.Parse.GetValue(options.Full) ? DecisionDetail.Full : DecisionDetail.Compact, table?.Kept),
    };

    private bool Write(IEnumerable<BatchRow> rows, BatchRun run, RuleSet rules, Invocation invocation)
    {
        if (invocation.Parse.GetValue(options.Output) is not { } target)
        {
            using var interruption = new Interruption(() => invocation.Say(Messages.Interrupted(run.Summary.Total)));
            run.Write(rows, new LineOutput(invocation.Out));
            return true;
        }

        if (invocation.Parse.GetValue(options.Resume))
        {
            var command = string.Join('\n', invocation.Parse.Tokens.Select(token => token.Value));
            var key = ResumableFile.KeyOf(invocation.Parse.GetValue(options.Input)!, command, rules.Digest);
            return new ResumableFile(target, key, invocation).Write(rows, run, stream => WriterOf(stream, run.Format));
        }

        return OutputFile.Write(target, invocation, stream =>
        {
            if (run.Format is WorkbookFormat workbook)
            {
                using var output = new WorkbookOutput(stream, workbook, invocation.Language);
                run.Write(rows, output);
            }
            else
            {
                using var writer = WriterOf(stream, run.Format);
                run.Write(rows, new LineOutput(writer));
            }
        });
    }

    /// <summary>With a byte order mark a spreadsheet knows that a table is UTF-8.</summary>
    private static TextWriter WriterOf(Stream stream, BatchFormat format)
    {
        var isTable = format is CsvFormat;
        var writer = new StreamWriter(stream, new UTF8Encoding(isTable && !(stream.CanSeek && stream.Position > 0)), 1 << 16, leaveOpen: true);
        return isTable ? new PlainWriter(writer) : writer;
    }
}
