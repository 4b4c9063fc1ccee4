using System.Collections.Immutable;

namespace PermitScreen.Rules;

/// <summary>The rules of one jurisdiction; several files may make up one pack.</summary>
/// <param name="Region">region code of every rule; empty for the nation</param>
public sealed record Pack(string Id, Bilingual Title, string Region, ImmutableArray<Rule> Rules)
{
    /// <summary>The days for which the law of this jurisdiction is held; null when nobody has said so.</summary>
    public EffectivePeriod? Held { get; init; }
}
