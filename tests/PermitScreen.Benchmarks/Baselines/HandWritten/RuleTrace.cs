namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>
/// What the hand-written explanation says of one rule in scope, in eight bytes.
/// Bit <c>i</c> of the leaves is set when the rule's leaf <c>i</c>, counted from the left, is true.
/// </summary>
internal readonly record struct RuleTrace(ushort Rule, bool Fired, uint Leaves)
{
    /// <summary>Where a generated method says that the whole condition is true; a rule has fewer leaves than this bit's number.</summary>
    public const uint FiredBit = 1u << 31;

    public static RuleTrace Of(int rule, uint trace) => new((ushort)rule, (trace & FiredBit) != 0, trace & ~FiredBit);
}
