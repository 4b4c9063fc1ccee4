using System.IO.Compression;
using System.Text;
using PermitScreen.Diagnostics;
using PermitScreen.Tables.Sheets;
using Xunit;
using static PermitScreen.Tables.Tests.Given;

namespace PermitScreen.Tables.Tests;

/// <summary>Tables made to harm: each is refused with a reason, or read as what it is; none throws, and none unpacks beyond its limit.</summary>
public class HostileTablesTests
{
    private const string Head = "编号,建设地点,备注\n";

    [Fact]
    public void A_workbook_that_unpacks_to_gigabytes_is_refused_unread()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml");
            using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var blank = new byte[1 << 20];
            for (var i = 0; i < 40; i++)
                part.Write(blank);
        }

        var options = new TableOptions { Limits = new TableLimits { MaxUnpackedBytes = 32 << 20 } };
        Refused("PS6003", Table.Open(new MemoryStream(stream.ToArray()), "t", Given.Rules, options));
    }

    [Fact]
    public void Limits_hold_for_rows_lines_columns_and_bytes()
    {
        var options = new TableOptions { Limits = new TableLimits { MaxRows = 3, MaxLineLength = 1000, MaxWorkbookBytes = 100, MaxColumns = 2, MaxCellLength = 20 } };
        Table Open(string text) => Table.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "t", Given.Rules, options).Value;
        Refused("PS6003", Table.Open(new MemoryStream("编号,建设地点\n1,昭阳区\n2,昭阳区\n3,昭阳区\n"u8.ToArray()), "t", Given.Rules, options)); // seen while looking for headings
        var longer = options with { Limits = options.Limits with { MaxRows = 250 } };
        using var tooLong = Table.Open(new MemoryStream(Encoding.UTF8.GetBytes("编号,建设地点\n" + string.Concat(Enumerable.Repeat("1,昭阳区\n", 300)))), "t", Given.Rules, longer).Value;
        Assert.Equal(249, tooLong.Rows().Count());
        Assert.Equal("PS6003", tooLong.Failure?.Code);
        using var line = Open("编号,建设地点\n1," + new string('x', 5000) + "\n2,昭阳区\n");
        Assert.Equal(["PS2011", ""], line.Rows().Select(row => row.Remarks.FirstOrDefault()?.Code ?? ""));
        using var wide = Open("编号,建设地点,x\n1,昭阳区,2\n");
        Assert.Contains(SheetFaults.TooManyColumns, Drain(wide).Kinds);
        using var cell = Open("编号,建设地点\n1," + new string('x', 30) + "\n");
        Assert.Equal("PS6208", Assert.Single(Assert.Single(cell.Rows()).Remarks).Code);
        Refused("PS6003", Table.Open(new MemoryStream(new Workbook().Sheet("a").Row("编号", "建设地点").Bytes()), "t", Given.Rules, options));
    }

    /// <summary>One cell, told by its parts in whatever way: long, in pieces, as an attribute, or shared by others.</summary>
    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "<sheetData><row><c t=\"inlineStr\"><is><t>{0}</t></is></c></row></sheetData>", 1)]
    [InlineData("xl/worksheets/sheet1.xml", "<sheetData><row><c t=\"inlineStr\"><is><r><t>{0}</t></r><r><t>{0}</t></r></is></c></row></sheetData>", 2)]
    [InlineData("xl/worksheets/sheet1.xml", "<sheetData><row><c r=\"{0}{0}{0}{0}{0}\"/></row></sheetData>", 1)]
    [InlineData("xl/sharedStrings.xml", "<sst><si><t><![CDATA[{0}]]></t></si></sst>", 1)]
    public void A_cell_longer_than_any_sound_one_is_refused_before_it_is_held(string part, string xml, int pieces)
    {
        const int most = 100_000;
        var options = new TableOptions { Limits = new TableLimits { MaxWorkbookCellLength = most } };
        byte[] Workbook(int length) => Zip(("xl/workbook.xml", "<workbook/>"), (part, string.Format(System.Globalization.CultureInfo.InvariantCulture, xml, new string('a', length / pieces))));
        Refused("PS6003", Table.Open(new MemoryStream(Workbook(most + 2)), "t", Given.Rules, options));
        if (xml.Contains("<t>", StringComparison.Ordinal))
            Refused("PS6001", Table.Open(new MemoryStream(Workbook(most)), "t", Given.Rules, options)); // read on, and found to be no workbook
    }

    [Fact]
    public void A_sheet_whose_farthest_cell_lies_far_out_in_both_directions_is_refused()
    {
        var options = new TableOptions { Limits = new TableLimits { MaxCells = 3 * 2 } };
        byte[] Sheet(int rows)
        {
            var workbook = new Workbook().Sheet("a").Row("编号", "建设地点");
            for (var row = 1; row < rows; row++)
                workbook.Row(row, "昭阳区");
            return workbook.Bytes();
        }

        using var table = Table.Open(new MemoryStream(Sheet(3)), "t", Given.Rules, options).Value;
        Assert.Equal(2, table.Rows().Count());
        Refused("PS6003", Table.Open(new MemoryStream(Sheet(4)), "t", Given.Rules, options));
    }

    // Not theory data themselves: the runner writes those out byte by byte while it looks for tests.
    private static readonly Dictionary<string, Func<byte[]>> Rubble = new()
    {
        ["nothing"] = () => [],
        ["zeros"] = () => new byte[10_000],
        ["noise"] = () => Noise(20_000),
        ["half a workbook"] = () => new Workbook().Sheet("a").Row("编号", "建设地点").Row(1, "昭阳区").Bytes()[..700],
        ["a zip of something else"] = () => Zip("readme.txt", "x"),
        ["a workbook without sheets"] = () => Zip("xl/workbook.xml", "<workbook/>"),
        ["a workbook with an entity bomb"] = () => Zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><workbook>&b;</workbook>"),
        ["an old workbook of noise"] = () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Noise(5000)],
        ["a web page under the name of a workbook"] = () => "<html><table><tr><td>编号</td></tr></table></html>"u8.ToArray(),
        ["one line without end"] = () => Encoding.UTF8.GetBytes(new string('x', 3_000_000)),
        ["nothing but quotes"] = () => Encoding.UTF8.GetBytes(new string('"', 100_000)),
        ["nothing but separators"] = () => Encoding.UTF8.GetBytes(new string(',', 100_000)),
        ["nothing but line ends"] = () => Encoding.UTF8.GetBytes(new string('\n', 100_000)),
    };

    public static TheoryData<string> Names => [.. Rubble.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rubble_is_refused_with_a_reason(string name)
    {
        var result = Open(Rubble[name]());
        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, fault => fault.IsError);
    }

    [Fact]
    public void Each_fault_has_its_code()
    {
        Refused("PS6001", Open(Zip("readme.txt", "x")));
        Refused("PS6002", Open("ģ,1\n"u8.ToArray())); // the same bytes are 模 in GBK
        Refused("PS6101", Open("x\n1\n"u8.ToArray()));
        using var two = Open(new Workbook().Sheet("a").Row("编号", "建设地点").Row(1, "昭阳区").Sheet("b").Row("x").Bytes()).Value;
        Assert.Equal(["PS6004"], two.Remarks.Select(remark => remark.Code));
        using var odd = Open("编号,建设地点,备注,boiler.capcity\n1,昭阳区,x,2\n合计,1,,\n"u8.ToArray()).Value;
        Assert.Single(odd.Rows());
        Assert.Equal(["PS6103", "PS6104", "PS6107"], odd.Remarks.Select(remark => remark.Code));
    }

    [Fact]
    public void Formulas_and_escapes_are_text_and_nothing_more()
    {
        using var table = Open(Head + "=cmd|' /C calc'!A0,昭阳区,\u001b[31mred\n@SUM(1),+昭阳区,<script>\n").Value;
        var rows = table.Rows().ToList();
        Assert.Equal(["=cmd|' /C calc'!A0", "@SUM(1)"], rows.Select(row => row.Id));
        Assert.Single(rows[0].Application!.Facts);
        Assert.Empty(rows[1].Application!.Facts);
    }

    [Fact]
    public void Damage_at_random_never_throws()
    {
        var workbook = new Workbook().Sheet("a").Row("标题").Merge("A1:C1").Row("编号", "建设地点", "新增产能（t/a）").Row(1, "昭阳区", 34.9).Row(2, "鲁甸县", (3.0, "0%")).Bytes();
        var text = Gbk.GetBytes(Head + "1,昭阳区,无\n2,\"鲁甸\n县\",√\n");
        var random = new Random(11);
        for (var round = 0; round < 600; round++)
        {
            var bytes = (byte[])(round % 2 == 0 ? workbook : text).Clone();
            for (var i = random.Next(1, 5); i > 0; i--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(4) == 0)
                bytes = bytes[..random.Next(bytes.Length)];
            var result = Open(bytes);
            if (result.TryGetValue(out var table))
                Drain(table);
            else
                Assert.Contains(result.Diagnostics, fault => fault.IsError);
        }
    }

    private static (int Rows, IEnumerable<DiagnosticKind> Kinds) Drain(Table table)
    {
        using (table)
            return (table.Rows().Count(), [.. table.Remarks.Select(remark => remark.Kind)]);
    }

    private static void Refused(string code, Loaded<Table> result)
    {
        Assert.True(result.IsRefused);
        Assert.Equal(code, result.Diagnostics[0].Code);
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(3).NextBytes(noise);
        return noise;
    }

    private static byte[] Zip(string name, string text) => Zip((name, text));

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
