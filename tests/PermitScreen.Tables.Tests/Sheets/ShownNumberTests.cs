using PermitScreen.Tables.Sheets;
using Xunit;

namespace PermitScreen.Tables.Tests.Sheets;

public class ShownNumberTests
{
    [Theory]
    [InlineData(34.9, "General", "34.9")]
    [InlineData(34.9, "0", "34.9")] // the cell shows 35, but holds 34.9
    [InlineData(0.30000000000000004, null, "0.3")] // as Excel shows what it computes
    [InlineData(34.999999999999996, "General", "35")]
    [InlineData(1234567.5, "#,##0.00", "1234567.5")]
    [InlineData(3, "0.0\"万吨\"", "3万吨")]
    [InlineData(3, "0.0\\吨", "3吨")]
    [InlineData(3, "G/通用格式\"吨\"", "3吨")]
    [InlineData(3, "0_ ", "3")]
    [InlineData(20, "0\" t/h\"", "20t/h")]
    [InlineData(313, "0000", "0313")]
    [InlineData(0.5, "0%", "50%")]
    [InlineData(0.125, "0.00%", "12.5%")]
    [InlineData(-5, "0;[Red]-0", "-5")]
    [InlineData(120000, "0.00E+00", "120000")]
    [InlineData(0, "0.00", "0")]
    [InlineData(20, "[$¥-804]#,##0", "20")]
    [InlineData(10, "\"<\"0", "<10")]
    public void A_number_as_its_cell_means_it(double value, string? format, string text)
    {
        var cell = ShownNumber.Of(value, format);
        Assert.Equal((text, CellKind.Number), (cell.Text, cell.Kind));
        Assert.Null(cell.Doubt);
    }

    [Theory]
    [InlineData(0, "0;-0;\"—\"")] // a zero that is shown as a stroke
    [InlineData(3000, "0,")] // shown in thousands
    [InlineData(5, ";;;")] // hidden
    [InlineData(5, "[>=10000]0.0,\"万\";0")]
    [InlineData(1e20, "General")]
    public void A_number_that_its_cell_does_not_show_is_doubtful(double value, string format) => Assert.NotNull(ShownNumber.Of(value, format).Doubt);
}
