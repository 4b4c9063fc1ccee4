using System.Globalization;
using System.Text;

namespace PermitScreen.Web.Demo;

/// <summary>
/// Lists of projects that nobody plans, as an office would send them: always the same ones. Their numbers and names say that they are made up.
/// </summary>
internal static class DemoTable
{
    /// <summary>A county whose local rules are held, so that there is something to see.</summary>
    public const string County = "530602";

    private static readonly string[] Facts = ["project.region", "project.industry", "project.nature", "boiler.fuel", "boiler.capacity", "boiler.existing", "livestock.pigs_annual_output"];

    private static readonly (string Name, string Code)[] Trades =
    [
        ("锅炉房", "4430"), ("养猪场", "0313"), ("家具厂", "2110"), ("宠物医院", "8222"), ("加油站", "5265"), ("印刷厂", "2319"), ("预制构件厂", "3021"), ("污水处理站", "4620"),
        ("糕点厂", "1411"), ("塑料包装厂", "2926"), ("电镀车间", "3360"), ("砖厂", "3031"), ("医院", "8411"), ("汽修厂", "8111"),
    ];

    private static readonly string[] Natures = ["新建", "新建", "新建", "扩建", "改建"];
    private static readonly string[] Fuels = ["煤", "煤", "天然气等燃气", "天然气等燃气", "成型生物质"];

    /// <summary>One list, with a mark at its start as Excel saves it.</summary>
    /// <param name="first">number of the first project</param>
    public static byte[] Of(int first, int count, RuleSet rules)
    {
        var facts = Facts.Select(id => rules.Vocabulary[id]).OfType<PermitScreen.Facts.Fact>().ToList();
        var text = new StringBuilder("项目编号,项目名称,").AppendJoin(',', facts.Select(fact => fact.Label.Zh)).Append(",备注\r\n");
        // Every project is made from its own number alone.
        for (var number = first; number < first + count; number++)
            text.Append(Row(number, new Random(number), [.. facts.Select(fact => fact.Id)])).Append("\r\n");
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Row(int number, Random random, IReadOnlyList<string> facts)
    {
        var (name, code) = random.Next(3) == 0 ? Trades[0] : Trades[random.Next(Trades.Length)];
        var isBoiler = code == Trades[0].Code;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["project.region"] = County,
            ["project.industry"] = code,
            ["project.nature"] = Natures[random.Next(Natures.Length)],
            ["boiler.fuel"] = isBoiler ? Fuels[random.Next(Fuels.Length)] : "",
            // One in twenty is written so that nobody can read it, as in life.
            ["boiler.capacity"] = !isBoiler ? "" : random.Next(20) == 0 ? "十来吨" : Number(random.Next(1, 80)),
            ["boiler.existing"] = isBoiler ? "否" : "",
            ["livestock.pigs_annual_output"] = code == "0313" ? Number(random.Next(1, 100) * 100) : "",
        };
        return string.Join(',', facts.Select(fact => values[fact]).Prepend($"演示{name}{number}号").Prepend($"DEMO-{number:0000}").Append("合成数据"));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
