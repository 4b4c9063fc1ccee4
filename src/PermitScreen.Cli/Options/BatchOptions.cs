using System.CommandLine;

namespace PermitScreen.Cli.Options;

/// <summary>What a batch reads and writes, and in which form.</summary>
internal sealed class BatchOptions
{
    public Argument<string?> Input { get; } = new("INPUT")
    {
        Description = "NDJSON（.ndjson、.jsonl），或表格（.csv、.tsv、.xls、.xlsx，编码、分隔符和表头自动识别）；“-”为标准输入。NDJSON, or a table; - is standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string?> From { get; } = new Option<string?>("--from")
    {
        Description = "输入格式，缺省看扩展名，标准输入为 ndjson。Format of the input; else by its extension, ndjson for standard input.",
        HelpName = "ndjson|table",
    }.AcceptOnlyFromAmong("ndjson", "table", "csv");

    public Option<string?> Map { get; } = new("--map")
    {
        Description = "对照文件：哪一列是哪项事实（见 --propose）。Mapping file that says what the columns are; see --propose.",
        HelpName = "FILE",
    };

    public Option<bool> Propose { get; } = new("--propose")
    {
        Description = "不判定，只输出根据表头拟定的对照文件，核对后用于 --map。Writes the mapping file that the headings suggest, to be corrected and used with --map.",
    };

    public Option<string?> Template { get; } = new("--template")
    {
        Description = "不判定，写出一份空白申报表（.xlsx 带下拉选项和可填事实清单，或 .csv）。Writes an empty table to fill in: .xlsx with choices and a list of all facts, or .csv.",
        HelpName = "FILE",
    };

    public Option<string?> To { get; } = new Option<string?>("--to")
    {
        Description = "输出格式，缺省看 --out 的扩展名，再缺省为 ndjson。Format of the output; else by the extension of --out, else ndjson.",
        HelpName = "ndjson|csv|xlsx",
    }.AcceptOnlyFromAmong("ndjson", "csv", "xlsx");

    public Option<string?> Output { get; } = new("--out")
    {
        Description = "输出文件，缺省为标准输出；写完才有此文件名。File to write, named so when it is complete; else standard output.",
        HelpName = "FILE",
    };

    public Option<bool> Full { get; } = new("--full")
    {
        Description = "NDJSON 写完整的判定（理由、证明、问题）；缺省只写结论和编号。NDJSON with texts and proofs; else rules by their ids.",
    };

    public Option<bool> Resume { get; } = new("--resume")
    {
        Description = "中断后保留已完成的部分，再次运行时接着判定。Keeps what is decided when it is broken off, and goes on from there the next time.",
    };

    public Option<string[]> Ignored { get; } = new("--ignore")
    {
        Description = "表格中既不判定也不保留的列，可重复。A column of the table to leave aside; may be repeated.",
        HelpName = "HEADING",
        DefaultValueFactory = _ => [],
    };

    public IEnumerable<Symbol> All => [Input, From, To, Output, Full, Resume, Map, Propose, Template, Ignored];

    public string FormatOf(ParseResult parse) => parse.GetValue(To) ?? Path.GetExtension(parse.GetValue(Output))?.ToUpperInvariant() switch
    {
        ".CSV" => "csv",
        ".XLSX" => "xlsx",
        _ => "ndjson",
    };

    /// <summary>Whether the input is a table; else it is NDJSON.</summary>
    public bool IsTable(string file, ParseResult parse) => parse.GetValue(From) is { } stated
        ? stated != "ndjson"
        : Path.GetExtension(file).ToUpperInvariant() is ".CSV" or ".TSV" or ".TAB" or ".TXT" or ".XLS" or ".XLSX";
}
