using PermitScreen.Diagnostics;
using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>A rule directory in which everything is wrong that can be: all of it is reported at once, and nothing is loaded.</summary>
public class BadDirectoryTests
{
    private static readonly Loaded<RuleSet> Result = RuleSet.LoadWithExamples(Path.Combine(RepositoryRoot.Path, "tests", "PermitScreen.Tests", "Bad", "bad"));

    [Fact]
    public void Every_fault_is_named_with_its_place_in_both_languages()
    {
        // Hardly any of these rules has cases; the warnings of one of them speak for all.
        var told = Result.Diagnostics.Where(d => d.IsError || d.Place == Result.Diagnostics.Single(u => u.Code == "PS1024").Place);
        var lines = told.SelectMany(d => new[] { d.ToString(Language.En), d.ToString(Language.Zh) });
        Golden.Verify(string.Join('\n', lines) + "\n", "bad");
    }

    [Fact]
    public void Nothing_is_loaded() => Assert.True(Result.IsRefused);

    [Fact]
    public void At_least_28_kinds_of_faults_are_told_apart() =>
        Assert.InRange(Result.Diagnostics.Select(d => d.Code).Distinct().Count(), 28, 1000);

    [Fact]
    public void Every_diagnostic_has_a_file_a_line_and_a_column() =>
        Assert.All(Result.Diagnostics.Where(d => d.Code != "PS0007"), d => Assert.Matches(@"^[a-z/-]+\.yaml:\d+:\d+$", d.Place.ToString()));

    [Fact]
    public void The_order_is_that_of_the_files()
    {
        var places = Result.Diagnostics.Select(d => (d.Place.File, d.Place.Line, d.Place.Column)).ToList();
        Assert.Equal(places.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column), places);
    }
}
