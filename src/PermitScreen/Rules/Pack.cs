using System.Collections.Immutable;

namespace PermitScreen.Rules;

/// <summary>The rules of one jurisdiction; several files may make up one pack.</summary>
/// <param name="Id">as its files name it</param>
/// <param name="Title">what it is called</param>
/// <param name="Region">region code of every rule; empty for the nation</param>
/// <param name="Rules">the rules in the order of the files</param>
public sealed record Pack(string Id, Bilingual Title, string Region, ImmutableArray<Rule> Rules)
{
    /// <summary>The days for which the law of this jurisdiction is held; null when nobody has said so.</summary>
    public EffectivePeriod? Held { get; init; }
}
