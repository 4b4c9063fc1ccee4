using PermitScreen.Quantities;

namespace PermitScreen.Cli.Wording;

/// <summary>What <c>ask</c> says.</summary>
internal static partial class Messages
{
    public static Bilingual AskingBegins { get; } = new(
        "只问还可能改变结论的问题。不知道就答“不清楚”或 ?；“返回”改上一题；“退出”就此结束。",
        "Only what can still change the verdict is asked. Answer ? if you do not know; back corrects the answer before; quit ends.");

    public static Bilingual DateHint { get; } = new("写成 2025-06-01 的形式", "write it as 2025-06-01");

    public static Bilingual SetHint { get; } = new("可多选，如 1,3", "several may apply, such as 1,3");

    public static Bilingual NoneOfThese { get; } = new("都没有", "none of these");

    public static Bilingual NothingTyped { get; } = new("   请作答；不知道就答“不清楚”。", "   Please answer, or type ? if you do not know.");

    public static Bilingual NothingBefore { get; } = new("   这是第一题。", "   This is the first question.");

    public static Bilingual UnitHint(Unit unit) => new(
        unit.Symbol == "1" ? "填数字" : $"单位：{unit.LabelZh}（{unit.Symbol}），也可写其他单位",
        unit.Symbol == "1" ? "a number" : $"in {unit.Symbol}; other units may be written out");

    public static Bilingual DayQuestion(string today) => new(
        $"按哪一天的规定判定？（直接回车为今天 {today}）",
        $"For which day is this to be decided? (Enter for today, {today})");

    public static Bilingual AskingEnds(int questions, bool isCertain) => isCertain
        ? new($"问了 {Number(questions)} 题，结论已确定。", $"{Number(questions)} questions; the verdict is certain.")
        : new($"问了 {Number(questions)} 题，以下各项仍未明确：", $"{Number(questions)} questions; still open:");

    public static Bilingual LeftOpen(Bilingual name) => new($"   {name.Zh}（答为不清楚）", $"   {name.En} (answered as not known)");

    public static Bilingual StillOpen(Bilingual name) => new($"   {name.Zh}", $"   {name.En}");

    public static Bilingual Saved(string file) => new($"申请已存为 {file}", $"the application is in {file}");
}
