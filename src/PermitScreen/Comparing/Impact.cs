using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Comparing;

/// <summary>
/// What a change of law changes: among the rules, and for applications. Two rule sets are compared, or one on two days. Applications are
/// taken one by one and none is kept, so a province's files can be run through it.
/// </summary>
/// <example><code>
/// var impact = new Impact(new ImpactSide(today, options), new ImpactSide(proposed, options));
/// foreach (var changed in impact.Of(applications))
///     Console.WriteLine($"{changed.Application.Id}: {changed.From?.Verdict} → {changed.To?.Verdict}");
/// Console.WriteLine($"{impact.Counts.Changed} of {impact.Counts.Cases}");
/// </code></example>
public sealed class Impact
{
    /// <param name="before">the law as it was</param>
    /// <param name="after">the law as it would be; both sides may share one screener and differ in the day</param>
    public Impact(ImpactSide before, ImpactSide after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Before = before;
        After = after;
        Rules = RuleChanges.Between(before.Rules, after.Rules);
    }

    /// <summary>The law as it was.</summary>
    public ImpactSide Before { get; }

    /// <summary>The law as it would be.</summary>
    public ImpactSide After { get; }

    /// <summary>The rules that were added, removed, changed or reworded, by id.</summary>
    public ImmutableArray<RuleChange> Rules { get; }

    /// <summary>What was counted so far.</summary>
    public ImpactCounts Counts { get; } = new();

    /// <summary>The applications that change, one after the other as they are asked for; all are counted.</summary>
    public IEnumerable<ChangedCase> Of(IEnumerable<Application> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return cases.Select(Of).OfType<ChangedCase>();
    }

    /// <summary>The change of one application, or null when verdict and range stay; it is counted.</summary>
    /// <exception cref="ArgumentException">neither the sides nor the application name the day to decide for</exception>
    public ChangedCase? Of(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var changed = Compare(application);
        Counts.Add(changed);
        return changed;
    }

    /// <summary>The same, uncounted, for several threads at once; one of them then counts by <see cref="Count"/>.</summary>
    internal ChangedCase? Compare(Application application)
    {
        var (old, current) = (Before.Decide(application), After.Decide(application));
        return old?.Range == current?.Range ? null : new ChangedCase(application, old?.Range, current?.Range, Effects(old, current));
    }

    /// <summary>Counts an application.</summary>
    /// <param name="changed">what <see cref="Compare"/> gave</param>
    internal void Count(ChangedCase? changed) => Counts.Add(changed);

    private static ImmutableArray<RuleEffect> Effects(Decision? before, Decision? after)
    {
        var (old, current) = (StatesOf(before), StatesOf(after));
        return
        [
            .. old.Keys.Union(current.Keys)
                .Select(id => (Id: id, Before: old.GetValueOrDefault(id), After: current.GetValueOrDefault(id)))
                .Where(r => r.Before != r.After)
                .Select(r => new RuleEffect(r.Id, (r.After ?? r.Before)!.Effect, r.Before?.State, r.After?.State))
                .OrderBy(e => e.Effect).ThenByDescending(e => e.After ?? e.Before).ThenBy(e => e.Rule, StringComparer.Ordinal),
        ];
    }

    /// <summary>The rules that bear on the verdict; what sets one of them aside shows in it. Of two versions that may be in force the first is told.</summary>
    private static Dictionary<string, Standing> StatesOf(Decision? decision)
    {
        var states = new Dictionary<string, Standing>(StringComparer.Ordinal);
        foreach (var outcome in (decision?.Outcomes ?? []).Where(o => o.Effect.BearsOnVerdict()))
            states.TryAdd(decision!.RuleSet.Rules[outcome.Rule].Id, new Standing(outcome.State, outcome.Effect, outcome.IsContested));
        return states;
    }

    private sealed record Standing(RuleState State, Effect Effect, bool IsContested);
}
