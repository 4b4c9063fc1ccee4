using PermitScreen.Comparing;

namespace PermitScreen.Cli.Wording;

/// <summary>What the comparison of two laws says.</summary>
internal static partial class Messages
{
    public static Bilingual TwoSides { get; } = new(
        "请给出两套规则（--rules 旧 --rules 新），或者两个日期（--as-of 甲 --as-of 乙），或者两者都给",
        "name two rule directories (--rules OLD --rules NEW), or two days (--as-of A --as-of B), or both");

    public static Bilingual NoCases { get; } = new(
        "没有给出申请：只比较了规则。要知道哪些申请会变，请给出申请文件",
        "no applications were named: only the rules are compared. To see which applications change, name files of applications");

    public static Bilingual NotRead(int count) => new($"有 {Number(count)} 份申请读不出，未比较", $"{Number(count)} applications could not be read and were not compared");

    public static Bilingual RulesChanged(IReadOnlyCollection<RuleChangeKind> kinds)
    {
        var (added, removed, changed, reworded) = (Count(RuleChangeKind.Added), Count(RuleChangeKind.Removed), Count(RuleChangeKind.Changed), Count(RuleChangeKind.Reworded));
        return new(
            $"规则：新增 {added}，删除 {removed}，改变 {changed}，仅改文字 {reworded}",
            $"rules: {added} added, {removed} removed, {changed} changed, {reworded} only reworded");

        string Count(RuleChangeKind kind) => Number(kinds.Count(k => k == kind));
    }

    public static Bilingual CasesChanged(int cases, int changed) => new(
        $"申请：{Number(cases)} 份，结论改变 {Number(changed)} 份",
        $"applications: {Number(cases)}, of which {Number(changed)} change");

    public static Bilingual ByRegion { get; } = new("按地区：", "by region:");

    public static Bilingual ByTrade { get; } = new("按行业：", "by trade:");

    public static Bilingual ByRule { get; } = new("按规则：", "by rule:");

    public static Bilingual NotStated { get; } = new("未填", "not stated");

    public static Bilingual NotUnderstood { get; } = new("读不懂（词汇不同）", "not understood (other vocabulary)");

    public static Bilingual NameOf(RuleChangeKind kind) => kind switch
    {
        RuleChangeKind.Added => new("新增", "added"),
        RuleChangeKind.Removed => new("删除", "removed"),
        RuleChangeKind.Changed => new("改变", "changed"),
        _ => new("改文字", "reworded"),
    };
}
