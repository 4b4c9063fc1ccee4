using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Comparing;

/// <summary>What happened to a rule between two laws.</summary>
public enum RuleChangeKind
{
    /// <summary>It is only in the new law.</summary>
    Added,

    /// <summary>It is only in the old law.</summary>
    Removed,

    /// <summary>It decides something else, or on other days or places.</summary>
    Changed,

    /// <summary>Only its words are other ones.</summary>
    Reworded,
}

/// <summary>A rule that is not the same in two laws.</summary>
/// <param name="Kind">what happened to it</param>
/// <param name="Before">as it was; null for one that was added</param>
/// <param name="After">as it is; null for one that was removed</param>
/// <param name="Parts">what of it is other, by the names of the keys of rule files</param>
public sealed record RuleChange(RuleChangeKind Kind, Rule? Before, Rule? After, ImmutableArray<string> Parts)
{
    /// <summary>The rule as it is, or was.</summary>
    public Rule Rule => After ?? Before!;
}
