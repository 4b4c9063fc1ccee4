using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>Which rules somebody wants to see: by where, when and to whom they speak. What is null does not narrow.</summary>
internal sealed record RuleQuery
{
    /// <summary>Code of a region: rules from above hold there, rules below it may.</summary>
    public string? Region { get; init; }

    /// <summary>Only what holds for the whole of the region, and nothing of the places below it.</summary>
    public bool OnlyHere { get; init; }

    /// <summary>In force on this day, or perhaps.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Code of an industry.</summary>
    public string? Industry { get; init; }

    public Effect? Effect { get; init; }

    /// <summary>Id of a pack.</summary>
    public string? Pack { get; init; }

    public bool Fits(Rule rule) =>
        (Region is null || Touches(rule.Scope.Region, RegionTable.SignificantPrefix(Region)))
        && (Day is not { } day || rule.InForce.Contains(day) != Truth.No)
        && SpeaksTo(rule) != Truth.No
        && (Effect is not { } effect || rule.Effect == effect)
        && (Pack is null || rule.Pack == Pack);

    /// <summary>Whether the industry lies in the scope of the rule; yes when none is asked for.</summary>
    public Truth SpeaksTo(Rule rule) => Industry is null || rule.Scope.IsForAllIndustries
        ? Truth.Yes
        : CodePrefix.Match(Industry, rule.Scope.Industries).Or(CodePrefix.Match(Industry, rule.Scope.UnsettledIndustries).And(Truth.Unknown));

    private bool Touches(string rule, string wanted) =>
        wanted.StartsWith(rule, StringComparison.Ordinal) || (!OnlyHere && rule.StartsWith(wanted, StringComparison.Ordinal));
}
