using System.Text;
using MiniExcelLibs;
using Xunit;
using static PermitScreen.Tables.Tests.Given;

namespace PermitScreen.Tables.Tests;

/// <summary>
/// Ten tables as offices send them, with the expected reading of each cell: facts with their values, cells that are not taken
/// (<c>!column code</c>), and what is kept of columns that are no facts (<c>|</c>). No row is lost.
/// </summary>
public class TenTablesTests
{
    [Fact]
    public void T01_ids_as_headings() => Expect(
        """
        2 a: project.region=[530602] project.industry=[3011] boiler.capacity=34.9t/h
        3 b: project.region=[511702] boiler.capacity=24.5t/h
        """,
        Open("id,project.region,project.industry,boiler.capacity\na,530602,3011,34.9 t/h\nb,511702,,17.15 MW\n"));

    [Fact]
    public void T02_semicolons_labels_and_a_mark() => Expect(
        """
        2 甲: as_of=2025-06-01 project.nature=[new] boiler.fuel=coal site.ecological_redline=no
        3 乙: as_of=2025-06-01 project.nature=[expansion] boiler.fuel=gas site.ecological_redline=yes
        """,
        Open("编号;判定日期;建设性质;锅炉燃料;占用生态保护红线\r\n甲;2025-06-01;新建;煤;否\r\n乙;2025年6月1日;扩建;gas;是\r\n", new UTF8Encoding(true)));

    [Fact]
    public void T03_tabs_in_UTF_16_as_Excel_saves_Unicode_text() => Expect(
        """
        2 1: project.name=甲, “乙” project.industry=[3011,4430] boiler.total_capacity=60t/h
        3 2: project.name=丙 project.industry=[151] boiler.total_capacity=1200t/h
        """,
        Open("序号\t项目名称\t行业代码\t锅炉总容量（t/h）\r\n1\t甲, “乙”\t3011、4430\t60\r\n2\t丙\tC151 酒的制造\t1,200\r\n", Encoding.Unicode));

    [Fact]
    public void T04_units_in_headings_and_in_cells() => Expect(
        """
        2 1: capacity.added=30000t/a energy.annual=5000tce/a boiler.capacity=35t/h
        3 2: capacity.added=50000t/a energy.annual=12000tce/a boiler.capacity=20t/h
        4 3: energy.annual=800tce/a !2 PS6201 !4 PS6201
        """,
        Open("序号,新增产能（万吨/年）,年综合能耗(tce),单台锅炉额定蒸发量（MW）\n1,3,5000,24.5\n2,5万吨/年,1.2万,20 t/h\n3,若干,800,20 kg\n"));

    [Fact]
    public void T05_GBK_with_title_unit_row_numbering_totals_and_notes() => Expect(
        """
        6 1: project.name=甲 project.region=[530602] boiler.capacity=34.9t/h | 某公司
        7 2: project.name=乙 project.region=[530602,530621] boiler.capacity=20t/h | 某局
        11 3: project.name=丙 project.region=[530602] |
        """,
        Open(
            """
            2026年一季度建设项目环评受理情况表,,,,
            填报单位：昭通市生态环境局昭阳分局,,,,填报日期：2026年4月1日
            序号,项目名称,建设单位,建设地点,单台锅炉额定蒸发量
            ,,,,t/h
            （1）,（2）,（3）,（4）,（5）
            1,甲,某公司,昭阳区,34.9
            2,乙,某局,昭阳区、鲁甸县,20
            小计,2,,,54.9

            序号,项目名称,建设单位,建设地点,单台锅炉额定蒸发量
            3,丙,,云南省昭通市昭阳区太平街道12号,—
            合计,3,,,54.9
            注：1.本表由县级填报,,,,
            填表人：张三,审核人：李四,,,

            """,
            Gbk));

    /// <summary>Every trouble of words: yes and no, none, strokes, lists, contractions, lost zeros, full width.</summary>
    [Fact]
    public void T06_words_of_all_kinds() => Expect(
        """
        2 1: project.industry=[3011,4430] project.nature=[renovation,expansion] site.sensitive_areas=[] site.ecological_redline=no boiler.present=yes
        3 2: project.industry=[15] project.nature=[new] site.sensitive_areas=[soil_erosion_control_area] site.ecological_redline=yes boiler.present=no
        4 3: project.nature=[new] !2 PS6203 !4 PS6202 !5 PS6202
        5 4: project.industry=[2614] project.nature=[renovation] site.ecological_redline=no boiler.present=no !4 PS6201
        6 5: project.industry=[313,3130] project.nature=[relocation] site.ecological_redline=yes boiler.present=yes
        7 6: !2 PS6203 !3 PS6201 !5 PS6202
        8 7: project.industry=[0313] site.sensitive_areas=[nature_reserve,drinking_water_protection]
        """,
        Open(
            """
            序号,行业代码,建设性质,环境敏感区,是否占用生态保护红线,是否有锅炉
            1,３０１１；４４３０,改扩建,无,×,√
            2,酒、饮料和精制茶制造业,新建,水土流失重点预防区和重点治理区,√,无
            3,313,☑新建 □改建,"无、自然保护区",☒是 □否,／
            4,C2614 有机化学原料制造,改建,某保护区,不涉及,0
            5,313 钢压延加工／3130,迁建,—,Y,1
            6,11,新建或扩建,,○,
            7,0313,/,自然保护区、饮用水水源保护区,,
            """));

    /// <summary>A workbook with every trouble: title merged, groups over two rows, merged data, formats, a hidden sheet, a note.</summary>
    [Fact]
    public void T07_a_workbook_with_two_rows_of_headings() => Expect(
        """
        6 A-01: as_of=2025-06-01 project.name=甲 project.region=[530602] project.industry=[0313] boiler.fuel=coal boiler.capacity=34.9t/h capacity.added=30000t/a | 是
        7 A-02: project.name=乙 project.region=[530602] boiler.fuel=gas boiler.capacity=20t/h !1 PS6207 !5 PS6203 !8 PS6204 | 
        8 A-03: as_of=2025-06-01 project.name=丙 project.region=[530621] project.industry=[4430] !6 PS6206 !7 PS6206 | 否
        """,
        Open(new Workbook()
            .Sheet("参数", hidden: true).Row("id").Row("x")
            .Sheet("清单")
            .Row("2026年建设项目清单").Merge("A1:I1")
            .Skip()
            .Row("判定日期", "编号", "项目基本情况", null, null, "锅炉", null, "新增产能", "备注").Merge("A3:A4").Merge("B3:B4").Merge("C3:E3").Merge("F3:G3").Merge("H3:H4").Merge("I3:I4")
            .Row(null, null, "项目名称", "建设地点", "行业代码", "锅炉燃料", "单台锅炉额定蒸发量（t/h）")
            .Row(1, 2, 3, 4, 5, 6, 7, 8, 9)
            .Row(new DateTime(2025, 6, 1), "A-01", "甲", "昭阳区", (313.0, "0000"), "煤", 34.9, (3.0, "0\"万吨/年\""), true)
            .Row(new DateTime(1899, 12, 31), "A-02", "乙", null, 313, "gas", (20.0, "0"), new DateTime(2026, 3, 5)).Merge("D6:D7")
            .Row((45809.0, "General"), "A-03", "丙", 530621, 4430, "煤", null, "#N/A", false).Merge("F8:G8")
            .Bytes()));

    /// <summary>What MiniExcel, and with it many a portal, writes.</summary>
    [Fact]
    public void T08_an_export_of_a_portal()
    {
        using var stream = new MemoryStream();
        var rows = new[]
        {
            new Dictionary<string, object?> { ["项目编号"] = "2026-001", ["项目名称"] = "甲", ["经度"] = 103.717, ["纬度"] = 27.338, ["年出栏量（折合生猪）（头）"] = 5000, ["联系电话"] = "13800000000" },
            new Dictionary<string, object?> { ["项目编号"] = "2026-002", ["项目名称"] = "乙", ["经度"] = 27.338, ["纬度"] = 103.717, ["年出栏量（折合生猪）（头）"] = "5千", ["联系电话"] = null },
        };
        stream.SaveAs(rows);
        var result = Open(stream.ToArray());
        Expect(
            """
            2 2026-001: project.name=甲 livestock.pigs_annual_output=5000head/a | 13800000000
            3 2026-002: project.name=乙 livestock.pigs_annual_output=5000head/a !3 PS6209 | 
            """,
            result);
    }

    /// <summary>Province, prefecture and county apart, a heading with a line break, a mapping file, and lines that are broken.</summary>
    [Fact]
    public void T09_a_mapping_file_says_what_headings_do_not() => Expect(
        """
        3 X1: site.ecological_redline=no boiler.capacity=20t/h project.region=[530602] project.nature=[new] | 甲
        4 X2: site.ecological_redline=yes boiler.capacity=35t/h project.region=[511702] project.nature=[new] | 乙
        5 X3: site.ecological_redline=no project.nature=[new] !4 PS6201 | 丙
        6 X4: refused PS6108
        7 line 7: refused PS2010
        8 X6: site.ecological_redline=no boiler.capacity=10t/h project.nature=[new] | 丁
        """,
        Open(
            "单号,省,市,县（市、区）,红线,\"锅炉\n规模\",经办\n"
            + "X1,云南省,昭通市,昭阳区,—,20,甲\nX2,四川省,达州市,通川区,是,24.5MW,乙\nX3,,,某县,,,丙\nX4,四川省,南充市,西充县,一期,20,戊,己\n\"X5,四川省,达州市,通川区,是,20,庚\nX6,,,,/,10,丁\n",
            mapping: Mapping(
                """
                columns:
                  单号: id
                  红线: {is: site.ecological_redline, dash: 否, blank: 否}
                  锅炉规模: {is: boiler.capacity, unit: t/h}
                constants: {project.nature: 新建}
                """)));

    /// <summary>A list printed to text: rows of a line are cut, bytes damaged, two columns claim one fact, the same word in each spelling.</summary>
    [Fact]
    public void T10_damage()
    {
        var bytes = Gbk.GetBytes(
            """
            序号|项目名称|建设地点|建设地点行政区划|受理日期|判定日期|建设性质
            1|甲|昭阳区|530602|2024/3/5|2024/3/5|新建
            2|乙|昭阳区|530602|3/5/2024|3/5/2024|新建
            3|丙|昭阳区|530602||24-3-5|新 建
            """);
        var damaged = bytes.AsSpan().IndexOf(Gbk.GetBytes("乙"));
        bytes.AsSpan(damaged, 2).Fill(0xFF);
        Expect(
            """
            2 1: as_of=2024-03-05 project.name=甲 project.nature=[new] | 昭阳区 | 530602 | 2024/3/5
            3 2: project.nature=[new] !2 PS6205 !6 PS6202 | 昭阳区 | 530602 | 3/5/2024
            4 3: project.name=丙 project.nature=[new] !6 PS6202 | 昭阳区 | 530602 | 
            """,
            Open(bytes));
    }
}
