using PermitScreen.Facts;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>A test that bears on the truth of a rule.</summary>
/// <param name="Leaf">the test with its truth and the value that it saw</param>
/// <param name="Negated">it stands under a <c>not</c>: what is required is that it does not hold</param>
/// <param name="IsScope">it belongs to the scope, not to the condition</param>
internal sealed record ProofRow(ProofLeaf Leaf, bool Negated, bool IsScope = false)
{
    /// <summary>Whether what is required holds.</summary>
    public Truth Truth => Negated ? Leaf.Truth.Not() : Leaf.Truth;

    /// <summary>The tests of scope and condition that make the rule what it is; a settled alternative hides the others.</summary>
    public static IEnumerable<ProofRow> Of(Proof proof)
    {
        var seen = new HashSet<(Facts.Fact, Expectation, bool)>();
        var scope = proof.Scope.SelectMany(node => Of(node, false)).Select(row => row with { IsScope = true });
        foreach (var row in scope.Concat(Of(proof.Condition, false)))
        {
            if (seen.Add((row.Leaf.Test.Fact, row.Leaf.Test.Expectation, row.Negated)))
                yield return row;
        }
    }

    private static IEnumerable<ProofRow> Of(ProofNode node, bool negated)
    {
        if (node is ProofLeaf leaf)
            return [new ProofRow(leaf, negated)];
        var branch = (ProofBranch)node;
        if (branch.Condition is Not)
            return Of(branch.Parts[0], !negated);

        // Under a not, De Morgan makes a disjunction of a conjunction.
        var needsAll = (branch.Condition is All) != negated;
        var fails = negated ? Truth.Yes : Truth.No;
        return branch.Parts
            .Where(p => needsAll ? branch.Truth != fails || p.Truth == fails : branch.Truth == fails || p.Truth == branch.Truth)
            .SelectMany(p => Of(p, negated));
    }
}
