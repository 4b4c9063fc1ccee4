using Xunit;
using static PermitScreen.Tables.Tests.Given;

namespace PermitScreen.Tables.Tests;

/// <summary>What is said of a table as a whole: why it is not read, or what of it is not.</summary>
public class FaultsOfTablesTests
{
    [Theory]
    [InlineData("<html><table/></html>", "PS6001")] // a web page under the name of a workbook
    [InlineData("ģģ,b\n1,2\n", "PS6002")] // the same bytes are 模模 in GBK
    [InlineData("甲,乙\n1,2\n", "PS6102")] // headings of which none is known
    public void A_table_is_refused(string text, string code)
    {
        var result = Open(text);
        Assert.True(result.IsRefused);
        Assert.Equal(code, result.Diagnostics[0].Code);
    }

    [Theory]
    [InlineData("编号,建设地点,联系电话\n1,昭阳区,0870\n", "PS6103 3")] // carried along
    [InlineData("编号,建设地点,boiler.capcity\n1,昭阳区,35\n", "PS6104 3")] // it may be a fact, but nobody has said so
    [InlineData("编号,建设地点\n1,昭阳区\n合计,1\n", "PS6107 1")] // a total is no application
    public void What_is_not_read_is_named(string text, string expected)
    {
        using var table = Open(text).Value;
        Assert.Single(table.Rows());
        Assert.Contains(expected, table.Remarks.Select(remark => $"{remark.Code} {remark.Place.Column}"));
    }

    /// <summary>A place needs both its halves: one of them alone is carried along and named, like any column that says nothing of the project.</summary>
    [Theory]
    [InlineData("编号,建设地点,经度\n1,昭阳区,103.9\n", "103.9", "PS6103 3")]
    [InlineData("编号,建设地点,纬度,坐标系\n1,昭阳区,27.5,bd09\n", "27.5|bd09", "PS6103 3 PS6103 4")]
    [InlineData("编号,建设地点,经度,纬度,坐标\n1,昭阳区,103.9,27.5,\"103.9,27.5\"\n", "103.9|27.5", "PS6103 3 PS6103 4")]
    public void Half_a_place_is_kept(string text, string kept, string remarks)
    {
        using var table = Open(text).Value;
        Assert.Equal(kept, string.Join('|', Assert.Single(table.Rows()).Kept));
        Assert.Equal(remarks, string.Join(' ', table.Remarks.Select(remark => $"{remark.Code} {remark.Place.Column}")));
    }

    /// <summary>A stroke for one of the two is not a stroke for the place.</summary>
    [Theory]
    [InlineData("—", "27.5", 1)]
    [InlineData("", "27.5", 1)]
    [InlineData("103.9", "", 1)]
    [InlineData("—", "/", 0)]
    [InlineData("", "", 0)]
    public void One_half_left_blank_is_told(string longitude, string latitude, int remarks)
    {
        using var table = Open($"编号,建设地点,经度,纬度\n1,昭阳区,{longitude},{latitude}\n").Value;
        var row = Assert.Single(table.Rows());
        Assert.False(row.Application!.HasSite);
        Assert.Equal(remarks, row.Remarks.Length);
    }

    [Fact]
    public void Sheets_that_are_not_read_are_named()
    {
        using var table = Open(new Workbook().Sheet("一季度").Row("编号", "建设地点").Row(1, "昭阳区").Sheet("二季度").Row("编号", "建设地点").Row(2, "鲁甸县").Bytes()).Value;
        Assert.Single(table.Rows());
        var remark = Assert.Single(table.Remarks, remark => remark.Code == "PS6004");
        Assert.Contains("二季度", remark.Message(Language.Zh), StringComparison.Ordinal);
    }
}
