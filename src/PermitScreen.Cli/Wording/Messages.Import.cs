using PermitScreen.RulesEngine;

namespace PermitScreen.Cli.Wording;

/// <summary>What the import of another program's rules says.</summary>
internal static partial class Messages
{
    public static Bilingual NoPackId(string id) => new(
        $"--pack: `{id}` 不能作代号，请用小写字母开头的小写字母和数字", $"--pack: `{id}` is no id of a pack: small letters and digits, a letter first");

    public static Bilingual LeftOut(ImportRemark left) => new(
        $"未导入 {left.Rule}：{left.What.Zh}{Written(left, "：")}", $"not imported: {left.Rule}: {left.What.En}{Written(left, ": ")}");

    public static Bilingual TakenWithRemark(ImportRemark remark) => new(
        $"已导入 {remark.Rule}：{remark.What.Zh}", $"imported {remark.Rule}: {remark.What.En}");

    public static Bilingual NothingImported { get; } = new("没有一条规则能导入", "no rule could be imported");

    public static Bilingual ToBeAdded(string pack) => new(
        $"还要由您补上：--part vocabulary 写出词汇（标签、问题、单位请改好），--part document 写出所引文件 `{pack}` 的草稿，"
        + "其中发布日期、施行日期、效力级别和各条的强度由您写明；每条规则的案例（cases）也要由您写；规则未与任何文本核对（verified: no），空的 region 指全国",
        $"yours to add: --part vocabulary writes the vocabulary (labels, questions and units want your words), --part document the draft of the document `{pack}` "
        + "that is cited, of which you state publication, period, authority and the strength of each clause; cases beside each rule; nothing was compared with a text (verified: no), and an empty region is the whole nation");

    private static string Written(ImportRemark remark, string between) => remark.Expression.Length == 0 ? "" : $"{between}{remark.Expression}";
}
