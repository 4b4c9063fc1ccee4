using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>Something that is missing: a fact to ask for, or a list that an administrator must provide.</summary>
public sealed record Need
{
    /// <summary>The fact to ask for; null for a missing list.</summary>
    public Fact? Fact { get; init; }

    /// <summary>The missing list; null for a fact.</summary>
    public ExternalList? List { get; init; }

    /// <summary>The undetermined rules that it bears on, strictest first; none for a fact that only the grade needs.</summary>
    public required ImmutableArray<Rule> Decides { get; init; }

    /// <summary>The worst verdict among them; pass for a fact that only the grade needs.</summary>
    public required Verdict Worst { get; init; }

    /// <summary>What the answer settles first.</summary>
    public required NeedPurpose For { get; init; }

    /// <summary>The things of which it is asked, where the application lists several; none for a fact of the project.</summary>
    public ImmutableArray<Thing> Things { get; init; } = [];

    /// <summary>How much it presses: most for a rule that is nearly proven and has little else open.</summary>
    internal double Weight { get; init; }

    /// <summary>Who can answer; a missing list is for the authority.</summary>
    public Settler SettledBy => Fact?.SettledBy ?? Settler.Authority;
}

/// <summary>What an answer is needed for.</summary>
public enum NeedPurpose
{
    /// <summary>The grade of the environmental assessment.</summary>
    Grade,

    /// <summary>The category of the discharge permit.</summary>
    Permit,

    /// <summary>Verdict and range.</summary>
    Verdict,
}
