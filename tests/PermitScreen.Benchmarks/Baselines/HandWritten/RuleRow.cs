namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>A rule under one scope: twelve bytes, so that a scope's rules lie in few cache lines.</summary>
internal readonly record struct RuleRow(int From, int To, int Rule)
{
    public bool InForceOn(int date) => From <= date && date <= To;
}
