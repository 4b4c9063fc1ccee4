using System.Globalization;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>Writes conditions as C# expressions over a <see cref="TypedApplication"/> called <c>a</c>.</summary>
internal sealed class ConditionSource(FactVocabulary vocabulary)
{
    /// <summary>The tree, with each leaf written by <paramref name="leaf"/>.</summary>
    public static string Tree(NeutralCondition condition, Func<NeutralLeaf, string> leaf) => condition switch
    {
        NeutralAll all => $"({string.Join(" && ", all.Conditions.Select(child => Tree(child, leaf)))})",
        NeutralAny any => $"({string.Join(" || ", any.Conditions.Select(child => Tree(child, leaf)))})",
        NeutralNot not => $"!({Tree(not.Condition, leaf)})",
        NeutralLeaf one => leaf(one),
        _ => throw new InvalidDataException($"unknown condition {condition}"),
    };

    /// <summary>The tree's leaves from left to right, as instances: equal leaves stay apart.</summary>
    public static IEnumerable<NeutralLeaf> Leaves(NeutralCondition condition) => condition switch
    {
        NeutralAll all => all.Conditions.SelectMany(Leaves),
        NeutralAny any => any.Conditions.SelectMany(Leaves),
        NeutralNot not => Leaves(not.Condition),
        NeutralLeaf one => [one],
        _ => throw new InvalidDataException($"unknown condition {condition}"),
    };

    public string Leaf(NeutralLeaf leaf)
    {
        var fact = $"a.{PropertyName(leaf.Fact)}";
        return (leaf.Operator, leaf.Value) switch
        {
            (NeutralOperator.Ge, NeutralNumber number) => $"{fact} >= {number.Text}d",
            (NeutralOperator.Gt, NeutralNumber number) => $"{fact} > {number.Text}d",
            (NeutralOperator.Le, NeutralNumber number) => $"{fact} <= {number.Text}d",
            (NeutralOperator.Lt, NeutralNumber number) => $"{fact} < {number.Text}d",
            (NeutralOperator.Eq, NeutralFlag flag) => flag.Value ? fact : $"!{fact}",
            (NeutralOperator.Eq, NeutralText text) => $"{fact} == {vocabulary.Ordinal(leaf.Fact, text.Text)}",
            (NeutralOperator.In, NeutralTexts texts) => $"((0x{vocabulary.Mask(leaf.Fact, texts.Texts):x}u >> {fact}) & 1u) != 0u",
            (NeutralOperator.Contains, NeutralText text) => $"({fact} & 0x{vocabulary.Mask(leaf.Fact, [text.Text]):x}u) != 0u",
            _ => throw new InvalidDataException($"unknown leaf {leaf}"),
        };
    }

    /// <summary><c>dist_water_m</c> to <c>DistWaterM</c>; a property that does not exist fails the compilation.</summary>
    private static string PropertyName(string fact)
        => string.Concat(fact.Split('_').Select(word => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
}
