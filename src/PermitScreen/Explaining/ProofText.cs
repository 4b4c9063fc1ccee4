using PermitScreen.Facts;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>A proof as an indented list: for every test what is required, the value, where it came from, and whether it holds.</summary>
internal sealed class ProofText(FactText facts, FactSheet sheet)
{
    private readonly Wording wording = facts.Wording;

    public IEnumerable<TreeLine> Lines(ProofNode node, int depth = 0)
    {
        if (node is ProofLeaf leaf)
            return [new(depth, LineOf(leaf))];
        var branch = (ProofBranch)node;
        var heading = branch.Condition switch
        {
            All => wording.AllOf,
            Any => wording.AnyOf,
            _ => wording.NoneOf,
        };
        return [new(depth, $"{Mark(branch.Truth)} {heading}"), .. branch.Parts.SelectMany(p => Lines(p, depth + 1))];
    }

    public static string Mark(Truth truth) => truth switch
    {
        Truth.Yes => "✓",
        Truth.No => "✗",
        _ => "?",
    };

    private string LineOf(ProofLeaf leaf)
    {
        var fact = leaf.Test.Fact;
        var value = facts.Value(sheet, fact);
        var origin = wording.Name(leaf.Origin);
        var found = value == origin ? value : wording.Bracketed(value, origin);
        return $"{Mark(leaf.Truth)} {facts.Statement(leaf.Test)} — {found}";
    }
}
