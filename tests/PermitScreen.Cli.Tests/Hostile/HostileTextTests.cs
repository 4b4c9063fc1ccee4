using Xunit;

namespace PermitScreen.Cli.Tests.Hostile;

/// <summary>Every hostile text in every place: it is refused with a reason, or read as the text it is.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Places => [.. HostilePlace.Names];

    [Theory]
    [MemberData(nameof(Places))]
    public void No_text_does_harm(string place)
    {
        foreach (var kind in HostileText.Names)
        {
            using var folder = new TemporaryDirectory();
            try
            {
                HostileRun.IsHarmless(HostilePlace.Put(HostileText.Of(kind), place, folder));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{kind} in {place}", e);
            }
        }
    }

    /// <summary>Fifty are listed, and the rest is counted.</summary>
    [Fact]
    public void Of_a_row_with_a_flood_of_faults_the_first_are_listed()
    {
        var facts = string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"no{i}\": 1"));
        var run = ToolRun.With($"{{\"facts\": {{{facts}}}}}\n", "batch", "-", "--lang", "en");
        Assert.Contains("PS2019", run.Out, StringComparison.Ordinal);
        Assert.Contains("10 more faults are not listed", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The bidirectional marks of a name come back from JSON as they went in.</summary>
    [Fact]
    public void A_mark_of_direction_is_escaped_in_json_and_not_lost()
    {
        var run = ToolRun.With("id: \"a\\u202Eb\"\nfacts: {project.region: '530602'}", "screen", "-", "--format", "json");
        Assert.Contains("a\\u202Eb", run.Out, StringComparison.Ordinal);
    }
}
