using System.Text;

namespace PermitScreen.Web.Tests.Desk;

/// <summary>Lists as offices send them.</summary>
internal static class Sheets
{
    private const string Headings = "项目编号,项目名称,建设单位,建设地点行政区划,国民经济行业代码,建设性质,锅炉燃料,锅炉吨位（t/h）,依托现有锅炉,办理窗口";

    /// <summary>
    /// One that is barred, one whose capacity nobody can read, one at the edge, one of another county, one whose line is broken, and one with a
    /// formula and markup in its cells.
    /// </summary>
    public static byte[] Boilers { get; } = Csv(
        "A-1,城东锅炉房,东热公司,530602,4430,新建,煤,9,否,三号窗口",
        "A-2,城西锅炉房,西热公司,530602,4430,新建,煤,九吨左右吧,否,三号窗口",
        "A-3,城南锅炉房,南热公司,530602,4430,新建,煤,35,否,三号窗口",
        "A-4,鲁甸锅炉房,鲁热公司,530621,4430,新建,煤,9,否,一号窗口",
        "A-5,断行锅炉房,断热公司",
        "A-6,\"=HYPERLINK(\"\"http://evil.example\"\")\",<script>alert(1)</script>,530602,4430,新建,煤,10,否,@SUM(1)");

    /// <summary>With a byte order mark, as Excel saves it.</summary>
    public static byte[] Csv(params string[] rows) => Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(Headings)) + "\r\n")).ToArray();

    /// <summary>Many rows, of which every third is barred.</summary>
    public static byte[] Many(int count, string region = "530602") => Csv(
        [.. Enumerable.Range(1, count).Select(i => $"M-{i},第{i}号锅炉房,热力公司,{region},4430,新建,{(i % 3 == 0 ? "煤" : "天然气等燃气")},9,否,窗口")]);
}
