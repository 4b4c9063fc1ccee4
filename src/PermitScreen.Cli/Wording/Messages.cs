using System.Globalization;
using PermitScreen.Cli.Batch;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Wording;

/// <summary>What the tool says about a run, in both languages.</summary>
internal static partial class Messages
{
    public static Bilingual RulesRefused(string directory, int errors) => new(
        $"规则目录 {directory} 有 {Number(errors)} 个错误，未加载",
        $"{directory}: {Number(errors)} errors, nothing loaded");

    public static Bilingual MoreFaults(int more) => new($"另有 {Number(more)} 处，未列出", $"{Number(more)} more are not shown");

    public static Bilingual NoDecision(string file) => new(
        $"{file}：申请有误，未作判定",
        $"{file}: the application has faults, no decision");

    public static Bilingual Checked(int rules, int files, int errors, int warnings) => new(
        $"{Number(rules)} 条规则，{Number(files)} 份依据文件；错误 {Number(errors)}，警告 {Number(warnings)}",
        $"{Number(rules)} rules, {Number(files)} source documents; {Number(errors)} errors, {Number(warnings)} warnings");

    public static Bilingual CheckFailed(int errors, int warnings) => new(
        $"错误 {Number(errors)}，警告 {Number(warnings)}；未加载任何规则",
        $"{Number(errors)} errors, {Number(warnings)} warnings; nothing loaded");

    public static Bilingual CaseFailed(string expected, string actual) => new(
        $"预期 {expected}，实际 {actual}",
        $"expected {expected}, got {actual}");

    public static Bilingual CaseContradicts(string problem) => new(
        $"所给事实相互矛盾：{problem}",
        $"the given facts contradict each other: {problem}");

    /// <summary>The same in both languages: scripts look for this line.</summary>
    public static string Tested(int passed, int failed) => $"{Number(passed)} passed, {Number(failed)} failed";

    public static Bilingual NotWritten(string file, string why) => new(
        $"{file}：无法写入（{why}）",
        $"{file}: cannot be written ({why})");

    public static Bilingual NoSuchOption(string option, string? nearest) => new(
        $"没有选项 `{option}`{(nearest is null ? "" : $"；是否指 `{nearest}`？")}",
        $"no option `{option}`{(nearest is null ? "" : $"; did you mean `{nearest}`?")}");

    public static Bilingual NoSuchPack(string id, string? nearest) => new(
        $"没有规则包 `{id}`{(nearest is null ? "" : $"；是否指 `{nearest}`？")}",
        $"no pack `{id}`{(nearest is null ? "" : $"; did you mean `{nearest}`?")}");

    public static Bilingual SameFile(string file) => new(
        $"{file}：输出文件就是输入文件，未作判定", $"{file}: the output is the input itself, no decisions");

    public static Bilingual Interrupted(int done) => new($"已中断，输出了 {Number(done)} 份", $"broken off after {Number(done)} applications");

    public static Bilingual OwnRules(string directory, string digest) => new(
        $"所用规则不是随附的规则，而是 {directory}（{digest}）", $"not the rules shipped with the tool, but those of {directory} ({digest})");

    public static Bilingual NotRules(string directory) => new(
        $"{directory} 不是规则目录（没有 vocabulary、packs），使用随附的规则；另有规则目录请用 --rules 指明",
        $"{directory} is no rule directory (no vocabulary, no packs): the rules shipped with the tool are used; name other ones with --rules");

    public static Bilingual Failed(string why) => new($"未能完成：{why}", $"could not go on: {why}");

    public static Bilingual HeadingsRefused(string file) => new(
        $"{file}：表头有误，未作判定；与判定无关的列可用 --ignore 排除",
        $"{file}: the headings have faults, no decisions; leave columns aside with --ignore");

    public static Bilingual BatchDone(BatchSummary summary, TimeSpan elapsed)
    {
        var seconds = elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return new(
            $"共 {Number(summary.Total)} 份：通过 {Number(summary[Outcome.Pass])}，告知 {Number(summary[Outcome.Notify])}，"
            + $"未定 {Number(summary[Outcome.Undetermined])}，不予准入 {Number(summary[Outcome.Reject])}；"
            + $"结论确定 {Number(summary.Certain)}；有误 {Number(summary.Errors)}；用时 {seconds} 秒",
            $"{Number(summary.Total)} applications: {Number(summary[Outcome.Pass])} pass, {Number(summary[Outcome.Notify])} notify, "
            + $"{Number(summary[Outcome.Undetermined])} undetermined, {Number(summary[Outcome.Reject])} reject; {Number(summary.Certain)} certain; "
            + $"{Number(summary.Errors)} errors; {seconds} s");
    }

    /// <summary>The most frequent of one way of counting, in one line.</summary>
    public static Bilingual Counted(SummarySection section, int shown)
    {
        var more = section.Counts.Count - shown;
        return new(
            $"{section.Title}：{string.Join("，", section.Counts.Take(shown).Select(c => $"{c.Name} {Number(c.Count)}"))}{(more > 0 ? $"，另有 {Number(more)} 种" : "")}",
            $"{section.Title}: {string.Join(", ", section.Counts.Take(shown).Select(c => $"{c.Name} {Number(c.Count)}"))}{(more > 0 ? $", {Number(more)} more" : "")}");
    }

    public static Bilingual NeedsFile(string what) => new($"{what} 需要用 --out 指明输出文件", $"{what} needs a file to write, named with --out");

    public static Bilingual NothingToRead => new("请指明要判定的文件", "name the file that holds the applications");

    public static Bilingual NotResumable => new(
        "--resume 只用于从文件读取、以 --out 写入 NDJSON 或 CSV 文件的判定", "--resume is for batches that read a file and write NDJSON or CSV to a file named with --out");

    public static Bilingual Resumed(int rows) => new($"接着上次：已有 {Number(rows)} 份", $"going on after {Number(rows)} applications");

    public static Bilingual OtherBatch(string file) => new(
        $"{file} 属于另一次判定（输入、规则、日期或选项不同）；删除它，或者不用 --resume", $"{file} is of another batch (other input, rules, day or options); delete it, or leave out --resume");

    public static Bilingual BrokenOff(string file) => new($"已中断，{file} 没有写出", $"broken off; {file} is not written");

    public static Bilingual KeptForResume(string file) => new($"未完成的结果保留在 {file}，再次用 --resume 运行可接着判定", $"what was decided stays in {file}; run again with --resume to go on");

    public static Bilingual NoSuchDocument(string id, string? nearest) => new(
        $"没有文件 `{id}`{(nearest is null ? "" : $"；是否指 `{nearest}`？")}",
        $"no document `{id}`{(nearest is null ? "" : $"; did you mean `{nearest}`?")}");

    public static Bilingual NotEncodable(Bilingual why) => new($"不能编码：{why.Zh}", $"not encodable: {why.En}");

    public static Bilingual Missing(string check) => new($"缺失：{check}", $"missing: {check}");

    /// <summary>The English line stands in every language: scripts look for it.</summary>
    public static Bilingual Traced(IReadOnlyCollection<LedgerEntry> entries)
    {
        var words = TracedDocument(entries);
        return words with { Zh = $"{words.Zh}\n{words.En}" };
    }

    public static Bilingual TracedDocument(IReadOnlyCollection<LedgerEntry> entries)
    {
        var total = Number(entries.Count);
        var covered = Number(entries.Count(e => e.State == LedgerState.Covered));
        var notEncodable = Number(entries.Count(e => e.State == LedgerState.NotEncodable));
        var missing = Number(entries.Count(e => e.State == LedgerState.Missing));
        var done = Number(entries.Count(e => e.State != LedgerState.Missing));
        return new(
            $"{total} 条中 {done} 条有着落：{covered} 条已编码，{notEncodable} 条不能编码，{missing} 条缺失",
            $"{done} of {total} clauses accounted for: {covered} covered, {notEncodable} not encodable, {missing} missing");
    }

    public static Bilingual NoSuchCode(string text, IEnumerable<string> nearest)
    {
        var names = nearest.Take(4).ToList();
        return new(
            $"找不到 `{text}`{(names.Count == 0 ? "" : $"；是否指 {string.Join("、", names)}？")}",
            $"cannot find `{text}`{(names.Count == 0 ? "" : $"; did you mean {string.Join(", ", names)}?")}");
    }

    public static Bilingual RulesListed(int count) => new($"{Number(count)} 条规则", $"{Number(count)} rules");

    public static Bilingual FactsListed(int count, int all) => new($"{Number(count)} 个事实（共 {Number(all)} 个）", $"{Number(count)} of {Number(all)} facts");

    public static Bilingual NoSuchRule(string id, string? nearest) => new(
        $"没有规则 `{id}`{(nearest is null ? "" : $"；是否指 `{nearest}`？")}",
        $"no rule `{id}`{(nearest is null ? "" : $"; did you mean `{nearest}`?")}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
