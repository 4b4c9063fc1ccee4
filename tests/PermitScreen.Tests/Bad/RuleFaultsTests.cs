using Xunit;

namespace PermitScreen.Tests.Bad;

/// <summary>What rules and clauses name must be there.</summary>
public class RuleFaultsTests
{
    private static readonly string Facts = Sample.Vocabulary(Sample.Fact("a", "boolean"));

    [Fact]
    public void An_interpretation_that_is_not_in_the_register()
    {
        var result = Sample.Load(Sample.Documents, Facts, Sample.Pack(Sample.Rule("t/r", "{a: true}", more: "interpretations: [MB-1]")));
        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, d => d.Code == "PS1046");
    }

    [Fact]
    public void An_exception_to_an_example_that_is_not_there()
    {
        var documents = Sample.Documents.Replace(
            "check: 一}",
            "check: 一, strength: ban, bars: [{name: 甲, given: {a: true}}], excepts: [{name: 乙, of: 丙, given: {a: false}}]}",
            StringComparison.Ordinal);
        var result = Sample.Load(documents, Facts, Sample.Pack(Sample.Rule("t/r", "{a: true}")));
        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, d => d.Code == "PS1057");
    }

    [Theory]
    [InlineData("{known: {a: true}}", "{a: true}")]
    [InlineData("{a: true}", "{not: {known: {a: true}}}")]
    [InlineData("{a: true}", "{known: {known: {a: true}}}")]
    [InlineData("{any: [{a: true}, {known: {a: true}}]}", "{a: true}")]
    public void Known_outside_of_concerns_or_turned_round(string when, string concerns)
    {
        var result = Sample.Load(Sample.Documents, Facts, Sample.Pack(Sample.Rule("t/r", when, more: $"concerns: {concerns}")));
        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, d => d.Code == "PS1036");
    }
}
