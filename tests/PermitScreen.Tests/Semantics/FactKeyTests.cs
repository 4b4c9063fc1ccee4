using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>What the vocabulary says of a fact beside its type: who answers, whom it concerns, what is usual.</summary>
public class FactKeyTests
{
    [Fact]
    public void A_fact_says_who_answers_whom_it_concerns_and_what_is_usual()
    {
        var rules = Sample.Rules(
            Sample.Vocabulary(
                Sample.Fact("boiler", "boolean"),
                Sample.Fact("measures", "boolean", "settled_by: assessment"),
                Sample.Fact("capacity", "number", """unit: t/h, concerns: {boiler: true}, usual: ">= 0.05 t/h, <= 4000 t/h", positive: yes, example: {zh: 10 t/h, en: 10 t/h}, design_choice: yes""")),
            Sample.Pack(Sample.Rule("t/r", "{boiler: true}")));
        var capacity = rules.Vocabulary["capacity"]!;
        Assert.Equal(Settler.Applicant, capacity.SettledBy);
        Assert.Equal(Settler.Assessment, rules.Vocabulary["measures"]!.SettledBy);
        Assert.Equal("boiler", capacity.Concerns!.Facts.Single().Id);
        Assert.Equal("1/20 4000", $"{capacity.Usual!.Low!.Value.Numerator}/{capacity.Usual.Low.Value.Denominator} {capacity.Usual.High}");
        Assert.True(capacity.IsPositive && capacity.IsDesignChoice);
        Assert.Equal("10 t/h", capacity.Example!.En);
    }

    [Theory]
    [InlineData("boolean", "positive: yes", "PS1029")] // only numbers can be zero
    [InlineData("boolean", "usual: \"> 3\"", "PS1029")]
    [InlineData("number", "unit: t/h, usual: \"> 3 m\"", "PS1017")]
    [InlineData("number", "unit: t/h, settled_by: neighbour", "PS1005")]
    [InlineData("number", "unit: t/h, concerns: {nobody: true}", "PS1003")]
    public void A_mistaken_key_is_named(string type, string keys, string code)
    {
        var result = Sample.Load(Sample.Documents, Sample.Vocabulary(Sample.Fact("x", type, keys)), Sample.Pack(Sample.Rule("t/r", "{x: true}")));
        Assert.Contains(result.Diagnostics, d => d.Severity == Severity.Error && d.Code == code);
    }
}
