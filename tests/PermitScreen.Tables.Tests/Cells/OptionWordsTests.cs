using Xunit;

namespace PermitScreen.Tables.Tests.Cells;

/// <summary>What applicants write for an option: the words of the vocabulary, and 否 where an option says there is nothing.</summary>
public class OptionWordsTests
{
    [Theory]
    [InlineData("锅炉燃料", "天然气", "boiler.fuel=gas")]
    [InlineData("锅炉燃料", "燃煤", "boiler.fuel=coal")]
    [InlineData("建设性质", "技术改造", "project.nature=[technical_upgrade]")]
    [InlineData("饮用水水源保护区级别", "否", "site.drinking_water_zone=none")]
    [InlineData("饮用水水源保护区级别", "一级", "site.drinking_water_zone=first")]
    public void The_words_of_the_vocabulary_are_read_in_tables(string heading, string cell, string expected) =>
        Assert.Contains(expected, Given.Reading(Given.Open($"项目名称,{heading}\n甲厂,{cell}\n")), StringComparison.Ordinal);
}
