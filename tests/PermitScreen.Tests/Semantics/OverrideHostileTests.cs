using PermitScreen.Rules;
using Xunit;

namespace PermitScreen.Tests.Semantics;

/// <summary>A hostile pack must not exhaust the stack or the clock through overrides: long chains and ladders are refused.</summary>
public class OverrideHostileTests
{
    private static readonly string Vocabulary = Sample.Vocabulary(Sample.Fact("general", "boolean"));

    [Fact]
    public void A_long_chain_of_overrides_is_refused() => AssertRefused(2_000, i => i == 0 ? "" : $"overrides: [t/r{i - 1}]");

    [Fact]
    public void A_ladder_of_overrides_is_refused() => AssertRefused(60, i => i < 2 ? "" : $"overrides: [t/r{i - 1}, t/r{i - 2}]");

    private static void AssertRefused(int length, Func<int, string> overrides)
    {
        var pack = Sample.Pack([.. Enumerable.Range(0, length).Select(i => Sample.Rule($"t/r{i}", "{general: true}", "notify", overrides(i)))]);
        var result = Sample.Load(Vocabulary, pack);
        Assert.True(result.IsRefused);
        Assert.Contains(result.Diagnostics, d => d.Kind == RuleFaults.OverrideTooDeep);
    }
}
