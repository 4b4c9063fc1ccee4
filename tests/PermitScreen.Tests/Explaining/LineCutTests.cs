using PermitScreen.Explaining;
using Xunit;

namespace PermitScreen.Tests.Explaining;

/// <summary>A short title shows as much as fits and never half a word or half a bracket.</summary>
public sealed class LineCutTests
{
    [Theory]
    [InlineData("水泥", 4, "水泥")]
    [InlineData("水泥玻璃", 7, "水泥玻…")]
    [InlineData("水泥玻璃", 8, "水泥玻璃")]
    [InlineData("capacity replacement", 12, "capacity…")]
    [InlineData("capacity replacement", 9, "capacity…")]
    [InlineData("capacity", 5, "capa…")]
    [InlineData("水泥玻璃行业产能置换实施办法（2024年本）", 33, "水泥玻璃行业产能置换实施办法…")]
    [InlineData("Measures (for trial use) of 2024 and after", 33, "Measures (for trial use) of 2024…")]
    [InlineData("Measures (for trial use) of 2024", 20, "Measures…")]
    public void CutsBetweenWords(string text, int width, string expected) => Assert.Equal(expected, LineBreaker.Cut(text, width));
}
