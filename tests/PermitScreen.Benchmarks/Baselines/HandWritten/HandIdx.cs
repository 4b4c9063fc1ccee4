namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>Four look-ups (nation, province, prefecture, county), then the date, then the condition.</summary>
internal class HandIdx : VerdictContender
{
    public override string Name => "hand-idx";

    public override int Run(int application) => Decide(Applications[application]);

    protected int Decide(TypedApplication typed)
    {
        var fired = new FiredRules(Buffer);
        Screen(Index[typed.Industry, 0], typed, ref fired);
        Screen(Index[typed.Industry, typed.Region / 10_000], typed, ref fired);
        Screen(Index[typed.Industry, typed.Region / 100], typed, ref fired);
        Screen(Index[typed.Industry, typed.Region], typed, ref fired);
        return Keep(fired);
    }
}
