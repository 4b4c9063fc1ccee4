using PermitScreen.Diagnostics;
using PermitScreen.Tables.Columns;
using Xunit;

namespace PermitScreen.Tables.Tests.Columns;

public class MappingFileTests
{
    [Theory]
    [InlineData("- a", "PS6110")]
    [InlineData("columns: x", "PS6110")]
    [InlineData("colums: {}", "PS6111")]
    [InlineData("columns: {a: {is: keep, unitt: t}}", "PS6111")]
    [InlineData("columns: {a: boiler.capcity}", "PS6113")]
    [InlineData("columns: {a: {unit: t/h}}", "PS6113")]
    [InlineData("columns: {a: fact}", "PS6113")]
    [InlineData("columns: {a: {is: boiler.present, dash: 也许}}", "PS6114")]
    [InlineData("heading_row: 0", "PS6114")]
    [InlineData("constants: {boiler.capacity: 20 kg}", "PS1017")]
    [InlineData("constants: {boiler.capacty: 20}", "PS2001")]
    [InlineData("constants: {boiler.capacity: }", "PS6114")]
    [InlineData("columns: {a: project.region}\nconstants: {project.region: '530602'}", "PS2002")]
    public void A_bad_mapping_is_refused_with_its_place(string yaml, string code)
    {
        var faults = new DiagnosticList();
        Assert.Null(MappingFile.Read(yaml, "map.yaml", Given.Rules, faults));
        var fault = Assert.Single(faults.Sorted(), fault => fault.Code == code);
        Assert.Equal("map.yaml", fault.Place.File);
        Assert.NotEqual(fault.Message(Language.Zh), fault.Message(Language.En));
    }

    [Fact]
    public void A_column_that_the_table_lacks_is_named()
    {
        using var table = Given.Open("编号,建设地点\n1,昭阳区\n", mapping: Given.Mapping("columns: {锅炉: boiler.fuel}")).Value;
        Assert.Contains("PS6112", table.Remarks.Select(remark => remark.Code));
    }

    [Fact]
    public void What_is_proposed_reads_back()
    {
        using var table = Given.Open("序号,建设地点,锅炉燃料,\"带\"\"引号\"\n1,昭阳区,煤,x\n").Value;
        var mapping = Given.Mapping(MappingProposal.WriteYaml(table.Plan));
        Assert.Equal([ColumnRole.Serial, ColumnRole.Fact, ColumnRole.Fact, ColumnRole.Keep], mapping.Columns.Select(column => column.Role));
    }
}
