using PermitScreen.Tables.Cells;
using Xunit;

namespace PermitScreen.Tables.Tests.Cells;

public class MarksTests
{
    [Theory]
    [InlineData("是", true)]
    [InlineData("√", true)]
    [InlineData("✔", true)]
    [InlineData("有", true)]
    [InlineData("涉及", true)]
    [InlineData("1", true)]
    [InlineData("Y", true)]
    [InlineData("否", false)]
    [InlineData("×", false)]
    [InlineData("不涉及", false)]
    [InlineData("无", false)]
    [InlineData("0", false)]
    [InlineData("N", false)]
    public void Yes_and_no(string text, bool flag) => Assert.Equal(flag, FlagWords.Read(text));

    [Theory]
    [InlineData("x")]
    [InlineData("○")]
    [InlineData("●")]
    [InlineData("■")]
    public void Marks_that_are_either(string text)
    {
        Assert.Null(FlagWords.Read(text));
        Assert.True(FlagWords.IsEither(text));
    }

    [Theory]
    [InlineData("☑是 □否", "是")]
    [InlineData("□是 ☑否", "否")]
    [InlineData("是☑ 否□", "是")]
    [InlineData("是□否√", "否")]
    [InlineData("√新建 □改建 √扩建", "新建 扩建")]
    [InlineData("新建□、改建☑、扩建☑", "改建 扩建")]
    public void Boxes_that_are_ticked(string text, string ticked)
    {
        Assert.True(TickBoxes.IsForm(text));
        Assert.Equal(ticked.Split(' '), TickBoxes.Read(text));
    }

    [Theory]
    [InlineData("☒是 □否")] // crossed out, or chosen?
    [InlineData("■是 □否")]
    [InlineData("□是 □否")]
    [InlineData("□是否☑")] // before its word, or behind it?
    public void Boxes_that_cannot_be_told(string text) => Assert.Null(TickBoxes.Read(text));

    [Theory]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("-")]
    [InlineData("——")]
    public void Strokes(string text) => Assert.True(CellText.IsDash(CellText.Clean(text)));

    [Fact]
    public void Text_is_evened_out()
    {
        Assert.Equal("20t/h", CellText.Clean(" ２０ｔ／ｈ\u200B "));
        Assert.Equal("3011;4430", CellText.Clean("3011\r\n4430").Replace(";;", ";", StringComparison.Ordinal));
        Assert.Equal("0313", CellText.Clean("'0313")); // the apostrophe with which Excel keeps a zero
    }
}
