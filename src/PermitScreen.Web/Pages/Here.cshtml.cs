using System.Collections.Immutable;
using PermitScreen.Codes;
using PermitScreen.Rules;
using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages;

/// <summary>What applies at a place on a day, whatever the project, level by level; and of which levels nothing is held.</summary>
public sealed class HereModel(RulesInService rules, TimeProvider clock) : ScreenPage(rules)
{
    internal string Place { get; private set; } = "";

    internal string Day { get; private set; } = "";

    /// <summary>The place that was understood; null before.</summary>
    internal CodeEntry? Region { get; private set; }

    /// <summary>From the nation down to the place: the level and its rules.</summary>
    internal ImmutableArray<(string Name, ImmutableArray<Rule> Rules)> Levels { get; private set; } = [];

    public void OnGet(string? place, string? day)
    {
        Place = place?.Trim() ?? "";
        Day = day?.Trim() is { Length: > 0 } typed ? typed : Dates.Format(ChinaDay.Today(clock));
        var read = ChinaDay.Read(Day, clock);
        // In the order of the fields on the page.
        if (place is not null && (Region = Served.RuleSet.Tables.Regions.Resolve(Place).Entry) is null)
            Errors.Add("place", Place.Length == 0 ? T["here.empty"] : T["here.unknown", Place]);
        if (read is null)
            Errors.Add("day", T["date.error"]);
        if (Region is not null && read is { } asOf)
            Levels = [.. LevelsOf(Region, new RuleFilter(null, null, null, null, asOf, Region.Code).Of(Served.RuleSet).ToLookup(r => r.Scope.Region, StringComparer.Ordinal))];
    }

    private IEnumerable<(string Name, ImmutableArray<Rule> Rules)> LevelsOf(CodeEntry region, ILookup<string, Rule> found)
    {
        yield return (Wording.Nation, [.. found[""]]);
        foreach (var level in Served.RuleSet.Tables.Regions.Ancestors(region.Code).Reverse().Append(region))
            yield return (level.FullName, [.. found[RegionTable.SignificantPrefix(level.Code)]]);
        // Below a place that is no county, each county may have its own.
        var below = RegionTable.SignificantPrefix(region.Code);
        foreach (var group in found.Where(g => g.Key.Length > below.Length).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return (Served.RuleSet.Tables.Regions.TryGet(group.Key.PadRight(6, '0'), out var entry) ? entry.FullName : group.Key, [.. group]);
    }
}
