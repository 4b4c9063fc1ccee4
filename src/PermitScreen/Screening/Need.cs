using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Something that is missing: a fact to ask for, or a list that an administrator must provide.</summary>
/// <param name="Fact">the fact to ask for; null for a missing list</param>
/// <param name="List">the missing list; null for a fact</param>
/// <param name="Decides">the undetermined rules that it bears on, strictest first; none for a fact that only the grade needs</param>
/// <param name="Worst">the worst verdict among them; pass for a fact that only the grade needs</param>
/// <param name="For">what the answer settles first</param>
public sealed record Need(Fact? Fact, ExternalList? List, ImmutableArray<Rule> Decides, Verdict Worst, NeedPurpose For)
{
    /// <summary>Who can answer; a missing list is for the authority.</summary>
    public Settler SettledBy => Fact?.SettledBy ?? Settler.Authority;
}

/// <summary>What an answer is needed for.</summary>
public enum NeedPurpose
{
    /// <summary>The grade of the environmental assessment.</summary>
    Grade,

    /// <summary>Verdict and range.</summary>
    Verdict,
}
