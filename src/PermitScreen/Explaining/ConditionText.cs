using PermitScreen.Facts;

namespace PermitScreen.Explaining;

/// <summary>A condition as an indented list, one test a line; what a top-level <c>not</c> takes back stands apart as exceptions.</summary>
internal sealed class ConditionText(FactText facts)
{
    private readonly Wording wording = facts.Wording;

    /// <summary>The conjuncts of a rule without its exceptions.</summary>
    public IEnumerable<TreeLine> Conditions(Condition condition)
    {
        var parts = Conjuncts(condition).Where(p => p is not Not).ToList();
        return parts.Count == 0 ? [new(0, wording.Always)] : parts.SelectMany(p => Lines(p, 0));
    }

    public IEnumerable<TreeLine> Exceptions(Condition condition) =>
        Conjuncts(condition).OfType<Not>().SelectMany(n => Lines(n.Part, 0));

    private IEnumerable<TreeLine> Lines(Condition condition, int depth) => condition switch
    {
        Test test => [new(depth, facts.Statement(test))],
        Not { Part: Test test } => [new(depth, facts.Statement(test, negated: true))],
        Not not => [new(depth, wording.NoneOf), .. Lines(not.Part, depth + 1)],
        All { Parts: [var only] } => Lines(only, depth),
        Any { Parts: [var only] } => Lines(only, depth),
        All => [new(depth, wording.AllOf), .. Conjuncts(condition).SelectMany(p => Lines(p, depth + 1))],
        Any any => [new(depth, wording.AnyOf), .. any.Parts.SelectMany(p => Lines(p, depth + 1))],
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static IEnumerable<Condition> Conjuncts(Condition condition) =>
        condition is All all ? all.Parts.SelectMany(Conjuncts) : [condition];
}

/// <summary>A line of a tree.</summary>
internal sealed record TreeLine(int Depth, string Text);
