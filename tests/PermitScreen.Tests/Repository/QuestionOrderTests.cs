using Xunit;

namespace PermitScreen.Tests.Repository;

/// <summary>What is asked first, of two questions that decide as much, is said by the topics themselves.</summary>
public class QuestionOrderTests
{
    [Fact]
    public void Every_topic_has_a_place_of_its_own()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "rules", "vocabulary");
        var orders = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(file => File.ReadLines(file).Single(line => line.StartsWith("order: ", StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(orders);
        Assert.Distinct(orders);
    }

    [Fact]
    public void Names_of_files_have_no_say()
    {
        string[] topics =
        [
            "order: 20\n" + Sample.Vocabulary(Sample.Fact("second.b", "boolean"), Sample.Fact("second.a", "boolean")),
            Sample.Vocabulary(Sample.Fact("last.y", "boolean")),
            "order: 3\n" + Sample.Vocabulary(Sample.Fact("first", "boolean")),
            Sample.Vocabulary(Sample.Fact("last.x", "boolean")),
        ];
        string[] expected = ["first", "second.b", "second.a", "last.x", "last.y"];

        Assert.Equal(expected, Order(topics));
        Assert.Equal(expected, Order([.. topics.Reverse()]));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("first")]
    public void An_order_is_a_whole_number(string order)
    {
        var result = Sample.Load(Sample.Documents, $"order: {order}\n" + Sample.Vocabulary(Sample.Fact("a", "boolean")));

        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, d => d.Code == "PS1004");
    }

    private static IEnumerable<string> Order(string[] topics) => Sample.Rules(topics).Vocabulary.Facts.Select(f => f.Id);
}
