using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// The industries to which a rule speaks. Of a group that leaves codes open and has a fact of its own, the scope only keeps what may
/// belong, and whether it does is a part of the condition, where the applicant's answer counts.
/// </summary>
internal sealed class IndustryScope(Definitions definitions)
{
    private readonly ImmutableArray<string>.Builder prefixes = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder unsettled = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder ofOpenGroups = ImmutableArray.CreateBuilder<string>();
    private readonly List<Test> memberships = [];
    private bool isForAll;

    /// <summary>Prefixes that surely belong to the scope; none when it does not narrow.</summary>
    public ImmutableArray<string> Prefixes => isForAll ? [] : [.. prefixes, .. ofOpenGroups];

    /// <summary>Prefixes of which the source leaves open whether they belong, and nobody can be asked.</summary>
    public ImmutableArray<string> Unsettled => isForAll ? [] : unsettled.ToImmutable();

    /// <summary>The condition of the rule with what must hold beside the scope; null when the scope says it all.</summary>
    public Condition? With(Condition? when)
    {
        if (memberships.Count == 0)
            return when;
        var parts = memberships.Cast<Condition>().ToList();
        if (prefixes.Count > 0 && definitions.Facts.TryGetValue(CoreFacts.Industry, out var industry))
            parts.Add(new Test(industry, new InCodes(prefixes.ToImmutable(), [])) { Place = memberships[0].Place });
        var membership = parts is [var only] ? only : new Any([.. parts]) { Place = memberships[0].Place };
        return when is null ? membership : new All([membership, when]) { Place = when.Place };
    }

    public void Add(ScalarNode word)
    {
        if (!word.Text.StartsWith("group:", StringComparison.Ordinal))
            definitions.Tables.TryReadPrefixes(FactType.Industry, word, definitions.Diagnostics, prefixes);
        else if (definitions.Group(word.Text["group:".Length..], word.Place) is { } group)
            Add(group, word);
    }

    private void Add(CodeGroup group, ScalarNode word)
    {
        if (definitions.Facts.TryGetValue(CoreFacts.Industry, out var industry) && definitions.MembershipFact(group, industry, word.Place) is { } membership)
        {
            memberships.Add(membership);
            isForAll |= group.IsOpen;
            ofOpenGroups.AddRange(group.Versions.SelectMany(v => v.Codes.Concat(v.Unsettled)));
            return;
        }

        if (group.Versions is not [var version])
        {
            // The index over scopes does not look at dates, so membership there must not change with them.
            definitions.Diagnostics.Add(RuleFaults.GroupInScope, word.Place, group.Id);
            return;
        }

        prefixes.AddRange(version.Codes);
        unsettled.AddRange(version.Unsettled);
        if (group.IsOpen)
            unsettled.Add("");
    }
}
