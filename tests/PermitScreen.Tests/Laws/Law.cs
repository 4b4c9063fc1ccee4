using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace PermitScreen.Tests.Laws;

/// <summary>
/// Runs a property on many random cases. The seed is fixed, so that a run can be repeated; PERMITSCREEN_SEED starts elsewhere and
/// PERMITSCREEN_CASES asks for more.
/// </summary>
internal static class Law
{
    private const int Cases = 300;

    public static void Holds<T>(Gen<T> cases, Action<T> holds, Func<T, IEnumerable<T>>? smaller = null, int atLeast = Cases)
    {
        var seed = ulong.Parse(Environment.GetEnvironmentVariable("PERMITSCREEN_SEED") ?? "2026", CultureInfo.InvariantCulture);
        var count = int.Parse(Environment.GetEnvironmentVariable("PERMITSCREEN_CASES") ?? "0", CultureInfo.InvariantCulture);
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(Math.Max(count, atLeast))
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
        Check.One(config, Prop.ForAll(smaller is null ? Arb.From(cases) : Arb.From(cases, smaller), holds));
    }
}
