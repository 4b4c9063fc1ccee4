using System.Text;
using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Explaining;

/// <summary>What an answer to a fact looks like: its kind, its unit, the options to choose from.</summary>
internal static class AnswerForm
{
    /// <summary>Such as <c>数字，单位 t/h</c> or <c>选一项：煤、天然气</c>; the empty text for free text.</summary>
    public static string Of(Fact fact, Language language)
    {
        var form = new StringBuilder(KindOf(fact.Type).In(language));
        if (fact.Unit is { } unit && unit != Units.Plain)
            form.Append(new Bilingual("，单位 ", ", in ").In(language)).Append(unit.Symbol);
        return form.AppendJoin(new Bilingual("、", "; ").In(language), fact.Options.Select(option => option.Label.In(language))).ToString();
    }

    private static Bilingual KindOf(FactType type) => type switch
    {
        FactType.Boolean => new("是 或 否", "yes or no"),
        FactType.Number => new("数字", "a number"),
        FactType.Date => new("日期，如 2026-03-05", "a day such as 2026-03-05"),
        FactType.Industry => new("国民经济行业代码（四位）或者名称，可多个", "industry codes of four digits or names"),
        FactType.Region => new("行政区划代码（六位）或者全称，可多个", "region codes of six digits or full names"),
        FactType.Set => new("可多选，用“、”分开；都不涉及填“无”：", "several, with semicolons between them; none for none: "),
        FactType.Enum => new("选一项：", "one of: "),
        FactType.Item => new("名录条目编号，可多个", "numbers of catalogue items"),
        FactType.ControlUnit => new("环境管控单元编码，可多个", "codes of environmental control units"),
        _ => new("", ""),
    };
}
