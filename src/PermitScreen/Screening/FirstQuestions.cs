using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Screening;

/// <summary>
/// An open rule mostly asks for several facts, and one answer often ends it. So few questions come first that each open rule is asked for one
/// of its facts; the others follow, and may drop out.
/// </summary>
internal static class FirstQuestions
{
    /// <summary>What settles grade and permit, then the fewest that reach every open rule; of two that reach as many, the one asked first.</summary>
    public static ImmutableArray<Need> Of(ImmutableArray<Need> needs)
    {
        var now = needs.Select(n => n.For != NeedPurpose.Verdict || n.Decides.IsEmpty).ToArray();
        var open = new HashSet<Rule>(needs.SelectMany(n => n.Decides), ReferenceEqualityComparer.Instance);
        for (var i = 0; i < needs.Length; i++)
        {
            if (now[i])
                open.ExceptWith(needs[i].Decides);
        }

        while (open.Count > 0)
        {
            var next = Enumerable.Range(0, needs.Length).MaxBy(i => needs[i].Decides.Count(open.Contains));
            now[next] = true;
            open.ExceptWith(needs[next].Decides);
        }

        return [.. needs.Where((_, i) => now[i])];
    }

    /// <summary>The question after which this one may come up; null for one that is asked now.</summary>
    public static Need? Before(Need need, ImmutableArray<Need> now) =>
        now.Any(n => ReferenceEquals(n, need)) ? null : now.First(n => n.Decides.Any(rule => ReferenceEquals(rule, need.Decides[0])));
}
