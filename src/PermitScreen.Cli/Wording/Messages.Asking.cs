using PermitScreen.Asking;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Screening;

namespace PermitScreen.Cli.Wording;

/// <summary>What <c>ask</c> says.</summary>
internal static partial class Messages
{
    public static Bilingual AskingBegins { get; } = new(
        "只问还可能改变环评类别或结论的问题。不知道就答“不清楚”或 ?。“返回”改上一题，“列表”看已答各题，“改 3”改第 3 题，“为什么”看依据，“退出”就此结束。",
        "Only what can still change grade or verdict is asked. Answer ? if you do not know. back corrects the answer before, list shows the answers, change 3 corrects the third, why shows what a question is for, quit ends.");

    public static Bilingual ChoosesTheRules { get; } = new("由此确定适用哪些规定", "it tells which rules apply");

    public static Bilingual DateHint { get; } = new("写成 2025-06-01 的形式", "write it as 2025-06-01");

    public static Bilingual SetHint { get; } = new("可多选，如 1,3", "several may apply, such as 1,3");

    public static Bilingual TradeHint { get; } = new("也可以直接写做什么，如 养猪、家具厂、110kV变电站", "or say in Chinese what is done, such as 养猪, 家具厂, 110kV变电站");

    public static Bilingual PickTrade { get; } = new("   输入编号，直接回车选第 1 项；都不是就换个说法。", "   Type the number, or press enter for the first; say it in other words if none of them is meant.");

    public static Bilingual PickDivision { get; } = new("   输入编号，或者换个说法（产品、工艺、场所）。", "   Type the number, or say it in other words (product, process, place).");

    public static Bilingual TradesMeant(string words) => new($"   “{words}”可能是：", $"   “{words}” may mean:");

    public static Bilingual NoTradeMeant(string words) => new($"   “{words}”没有把握，请选最接近的大类：", $"   nothing surely fits “{words}”; choose the nearest division:");

    public static Bilingual SoFar(int questions) => new($"—— 已答 {Number(questions)} 题，目前的结果 ——", $"—— {Number(questions)} answers; what follows so far ——");

    public static Bilingual GoOn(int left) => new(
        $"还有 {Number(left)} 题可以问得更准：输入“继续”接着答，直接回车看结果。",
        $"{Number(left)} more questions would make it more exact: type continue to go on, or press enter for the result.");

    public static Bilingual NothingTyped { get; } = new("   请作答；不知道就答“不清楚”。", "   Please answer, or type ? if you do not know.");

    public static Bilingual NothingBefore { get; } = new("   这是第一题。", "   This is the first question.");

    public static Bilingual UnitHint(Unit unit, Bilingual? example) => new(
        (unit.Symbol == "1" ? "填数字" : $"单位：{unit.LabelZh}（{unit.Symbol}），也可写其他单位") + (example is null ? "" : $"；例如 {example.Zh}"),
        (unit.Symbol == "1" ? "a number" : $"in {unit.Symbol}; other units may be written out") + (example is null ? "" : $"; such as {example.En}"));

    /// <summary>What a question is for, on one line; null when it only chooses the rules.</summary>
    public static string? Purpose(Question question, Language language)
    {
        if (question.For == NeedPurpose.Grade)
            return new Bilingual("用于确定环评类别", "it settles the grade of the assessment").In(language);
        if (question.For == NeedPurpose.Permit)
            return new Bilingual("用于确定排污许可类别", "it settles the category of the discharge permit").In(language);
        if (question.Decides is not [var first, ..])
            return null;
        var others = question.Decides.Length - 1;
        return new Bilingual(
            $"关系到：{first.Title.Zh}" + (others > 0 ? $"等 {Number(others + 1)} 条规定" : ""),
            $"it bears on: {first.Title.En}" + (others > 0 ? $" and {Number(others)} more" : "")).In(language);
    }

    public static Bilingual NoSuchAnswer(int number) => new($"   没有第 {Number(number)} 题的回答。", $"   There is no answer {Number(number)}.");

    public static Bilingual Answered(int number, Bilingual name, string? value) => new(
        $"   {Number(number)}  {name.Zh}：{value ?? "不清楚"}",
        $"   {Number(number)}  {name.En}: {value ?? "not known"}");

    public static Bilingual AskingEnds(int questions, int open) => open == 0
        ? new($"问了 {Number(questions)} 题，没有需要再问的。", $"{Number(questions)} questions; nothing is left to ask.")
        : new($"问了 {Number(questions)} 题，{Number(open)} 项仍未明确：", $"{Number(questions)} questions; {Number(open)} still open:");

    public static Bilingual AndOthers(int count) => new($"   等，另有 {Number(count)} 项", $"   and {Number(count)} more");

    public static Bilingual LeftOpen(Bilingual name) => new($"   {name.Zh}（答为不清楚）", $"   {name.En} (answered as not known)");

    public static Bilingual StillOpen(Bilingual name, Settler settledBy) => settledBy switch
    {
        Settler.Authority => new($"   {name.Zh}（由主管部门确定）", $"   {name.En} (for the authority to settle)"),
        Settler.Assessment => new($"   {name.Zh}（留待环评论证）", $"   {name.En} (for the assessment to settle)"),
        _ => new($"   {name.Zh}", $"   {name.En}"),
    };

    public static Bilingual SaveExists(string file) => new(
        $"{file} 已存在，不予覆盖；要接着回答，请用 ask {file} --save {file}，否则换一个文件名",
        $"{file} exists and is not overwritten; to go on with it use ask {file} --save {file}, or else another name");

    public static Bilingual Saved(string file) => new($"申请已存为 {file}", $"the application is in {file}");
}
