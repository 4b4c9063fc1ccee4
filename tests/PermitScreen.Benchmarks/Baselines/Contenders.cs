using PermitScreen.Benchmarks.Baselines.HandWritten;
using PermitScreen.Benchmarks.Baselines.MicrosoftRulesEngine;
using PermitScreen.Benchmarks.Baselines.Ours;

namespace PermitScreen.Benchmarks.Baselines;

/// <summary>Every contender, by the name it is asked for. A new one needs a line here and nothing else.</summary>
internal static class Contenders
{
    private static readonly IReadOnlyList<Func<IContender>> Factories =
    [
        () => new HandIdx(),
        () => new HandIdx2(),
        () => new HandExplain(),
        () => new PermitScreenVerdict(),
        () => new PermitScreenTwoValued(),
        () => new PermitScreenDecision(),
        () => new PermitScreenProofs(),
        () => new PermitScreenBind(),
        () => new HandBytes(),
        () => new PermitScreenBytes(),
        () => new RulesEngineTyped(),
        () => new RulesEngineIdx(),
        () => new RulesEngineIdxBytes(),
    ];

    public static IReadOnlyList<string> Names => [.. Factories.Select(factory => factory().Name)];

    public static IContender Create(string name)
        => Factories.Select(factory => factory()).FirstOrDefault(contender => contender.Name == name)
            ?? throw new ArgumentException($"no contender `{name}`; there are {string.Join(", ", Names)}", nameof(name));
}
