using PermitScreen.Tables.Cells;
using Xunit;

namespace PermitScreen.Tables.Tests.Cells;

public class DateWordsTests
{
    [Theory]
    [InlineData("2024-03-05")]
    [InlineData("2024-3-5")]
    [InlineData("2024/3/5")]
    [InlineData("2024/03/05")]
    [InlineData("2024.3.5")]
    [InlineData("2024.03.05")]
    [InlineData("20240305")]
    [InlineData("2024年3月5日")]
    [InlineData("2024年03月05日")]
    [InlineData("2024年3月5号")]
    [InlineData("2024 年 3 月 5 日")]
    [InlineData("二〇二四年三月五日")]
    [InlineData("二零二四年三月五日")]
    [InlineData("2024-03-05 00:00:00")]
    [InlineData("2024/3/5 9:30")]
    [InlineData("2024-03-05T08:15:00+08:00")]
    [InlineData("2024-03-05T08:15:00Z")] // 16:15 of the same day in China
    [InlineData("2024年3月5日 上午9:30")]
    [InlineData("2024年3月5日 星期二")]
    [InlineData("2024—03—05")]
    [InlineData("45356")] // serial of Excel
    [InlineData("45356.75")]
    [InlineData("5 Mar 2024")]
    [InlineData("Mar 5, 2024")]
    [InlineData("March 5th, 2024")]
    [InlineData("05-Mar-2024")]
    public void A_day_in_any_spelling(string text) => Assert.Equal(new NodaTime.LocalDate(2024, 3, 5), DateWords.Read(CellText.Clean(text)).Date);

    [Theory]
    [InlineData("二〇二四年十二月三十一日", 12, 31)]
    [InlineData("二〇二四年十一月二十日", 11, 20)]
    [InlineData("3/15/2024", 3, 15)] // only one of them can be a month
    [InlineData("15/3/2024", 3, 15)]
    [InlineData("3/3/2024", 3, 3)]
    public void Words_and_order(string text, int month, int day) => Assert.Equal(new NodaTime.LocalDate(2024, month, day), DateWords.Read(text).Date);

    [Theory]
    [InlineData("3/5/2024")] // 5 March or 3 May
    [InlineData("24/3/5")] // 2024 or day 24
    [InlineData("24-3-5")]
    [InlineData("24-Mar-05")]
    [InlineData("2024-03-04T16:00:00Z")] // the 5th in China
    public void Two_readings_are_none(string text)
    {
        var reading = DateWords.Read(text);
        Assert.Null(reading.Date);
        Assert.NotNull(reading.Readings);
    }

    [Theory]
    [InlineData("1900-01-00")]
    [InlineData("1900/1/0")]
    [InlineData("1900-01-01")]
    [InlineData("1899-12-30")]
    [InlineData("1899-12-31 00:00:00")]
    [InlineData("1904-01-01")]
    [InlineData("1970-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("0000-00-00")]
    [InlineData("9999-12-31")]
    [InlineData("0")]
    [InlineData("1")]
    public void An_empty_date_is_no_date(string text)
    {
        var reading = DateWords.Read(text);
        Assert.Null(reading.Date);
        Assert.True(reading.IsEmptyDate);
    }

    [Theory]
    [InlineData("2024年3月")]
    [InlineData("2024")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-05")]
    [InlineData("1850-03-05")]
    [InlineData("2224-03-05")]
    [InlineData("45")]
    [InlineData("4535")]
    [InlineData("453560")]
    [InlineData("今年三月")]
    [InlineData("3月5日")]
    [InlineData("2024-03-05至2024-04-05")]
    [InlineData("2024-03-05 approx")]
    [InlineData("民国113年3月5日")]
    public void No_certain_day(string text)
    {
        var reading = DateWords.Read(text);
        Assert.Null(reading.Date);
        Assert.False(reading.IsEmptyDate);
    }
}
