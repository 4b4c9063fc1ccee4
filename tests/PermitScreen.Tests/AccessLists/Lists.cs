using PermitScreen.Diagnostics;
using Xunit;

namespace PermitScreen.Tests.AccessLists;

/// <summary>Access lists of made-up units that stand in a test, and the rules they are added to.</summary>
internal static class Lists
{
    public const string Unit = "ZH53069910001";

    public static readonly RuleSet Rules = Sample.Rules(
        Sample.Vocabulary(
            Sample.Fact("site.control_units", "control_unit"),
            Sample.Fact("site.access_list_result", "enum", Sample.Values("not_listed", "restricted", "prohibited")),
            Sample.Fact("project.industry", "industry"),
            Sample.Fact("smelts", "boolean")),
        Sample.Pack(Sample.Rule("t/listed", "{site.access_list_result: prohibited}")));

    /// <param name="lists">the lists in flow style, see <see cref="List"/></param>
    public static string File(params string[] lists) => Head("synthetic: yes") + "lists:\n" + string.Join("", lists.Select(list => $"- {list}\n"));

    /// <param name="more">further lines of the head, such as <c>table: more.csv</c></param>
    public static string Head(string more) => $$"""
        access_lists: sample
        title: {zh: 示例, en: sample}
        source: {zh: 自编, en: made up}
        {{more}}

        """;

    /// <param name="place"><c>unit: …</c> or <c>region: …</c></param>
    public static string List(string place, string id = "1", string when = "{smelts: true}", string effect = "prohibits") =>
        $$"""{ {{place}}, conditions: [{id: "{{id}}", dimension: space_layout, effect: {{effect}}, when: {{when}}, text: {zh: 禁止, en: no} }] }""";

    public static Loaded<RuleSet> Load(params (string Name, string Text)[] files)
    {
        using var directory = new TemporaryDirectory();
        foreach (var (name, text) in files)
            directory.Write(name, text);
        return Rules.WithAccessLists(directory.Path);
    }

    public static RuleSet Load(string text)
    {
        var result = Load(("lists.yaml", text));
        Assert.True(!result.IsRefused, string.Join('\n', result.Diagnostics));
        return result.Value;
    }

    /// <summary><c>PS4001 3:1</c> for each fault of one file.</summary>
    public static IEnumerable<string> Faults(string text) =>
        Load(("lists.yaml", text)).Diagnostics.Select(d => $"{d.Code} {d.Place.Line}:{d.Place.Column}");
}
