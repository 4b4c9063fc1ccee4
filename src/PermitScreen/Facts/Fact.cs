using System.Collections.Frozen;
using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>
/// One thing that can be known about a project, as the vocabulary defines it: id, type, words, and how it hangs together with others.
/// </summary>
public sealed class Fact
{
    /// <summary>So many are found faster by looking at each.</summary>
    private const int FewOptions = 8;

    private FrozenDictionary<string, int>? optionIndexes;

    /// <summary>Such as <c>boiler.capacity</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What its values are.</summary>
    public required FactType Type { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>How it is asked for.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>How to find the answer; null when the question says it all.</summary>
    public Bilingual? Help { get; init; }

    /// <summary>Unit of a number; null for every other type.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The values of an enum or set in the order in which they are offered.</summary>
    public ImmutableArray<FactOption> Options { get; init; } = [];

    /// <summary>Other names under which input may give this fact.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>Position in the vocabulary; also the order in which equal questions are asked.</summary>
    public int Index { get; init; }

    /// <summary>When this is No the fact is not applicable: every test of it is No and it is never asked.</summary>
    public Condition? Gate { get; internal set; }

    /// <summary>How the fact follows from others; null for a fact that only the applicant can give.</summary>
    internal Derivation? Derivation { get; set; }

    /// <summary>
    /// The value taken in the absence of an answer; null (the rule) means that absence stays unknown.
    /// An assumption can silence a rule, it never makes one fire.
    /// </summary>
    public FactValue? Assumption { get; internal set; }

    /// <summary>The set whose question settles this fact too, so that one question closes many gates.</summary>
    public Fact? AskThrough { get; internal set; }

    /// <summary>Who can answer for it.</summary>
    public Settler SettledBy { get; init; }

    /// <summary>Whom the fact usually concerns: where this is No it is not asked. Never a ground for a truth value.</summary>
    public Condition? Concerns { get; internal set; }

    /// <summary>The range in which the number usually lies, in the fact's unit; a value outside of it is taken, with a caution.</summary>
    public NumberRange? Usual { get; internal set; }

    /// <summary>
    /// Between how many and how many tonnes a cubic metre of it weighs; null where a volume is never stated by weight. A weight stated for
    /// the volume is read as the interval that follows.
    /// </summary>
    public NumberRange? Density { get; internal set; }

    /// <summary>Zero is no possible answer: the capacity of a thing that exists.</summary>
    public bool IsPositive { get; init; }

    /// <summary>The set has at least one of its options: every project is of some nature.</summary>
    public bool IsNeverEmpty { get; init; }

    /// <summary>The number is that of one thing: of 2×35 t/h it is 35.</summary>
    public bool IsOfEach { get; init; }

    /// <summary>The fact of one thing of which this is the sum: who states 2×35 t/h says of each that it has 35.</summary>
    public Fact? TotalOf { get; internal set; }

    /// <summary>
    /// Words that stand for one option or several: 改扩建 is renovation and expansion. <c>…</c> among them says that the word leaves the rest
    /// of the set open: 表面处理 may be plating or painting.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Words { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>
    /// The option of a set for what is none of the others. A member that no option and no word names counts as it, and the rest of the set
    /// is then open, for it may be another name for one of them; null where such a member is a fault.
    /// </summary>
    public string? UnlistedOption { get; init; }

    /// <summary>An answer as an applicant would write it.</summary>
    public Bilingual? Example { get; init; }

    /// <summary>The applicant can change it (capacity, fuel, site), so advice may speak of changing it.</summary>
    public bool IsDesignChoice { get; init; }

    /// <summary>Its value is a set of members or codes.</summary>
    public bool HasManyValues => Type is FactType.Set or FactType.Industry or FactType.Region or FactType.Item or FactType.ControlUnit;

    /// <summary>Its values are codes of a table, where a coarse code may hold a finer one.</summary>
    public bool IsCode => Type is FactType.Industry or FactType.Region;

    /// <summary>Index of an option, or -1.</summary>
    public int OptionIndex(string id)
    {
        if (Options.Length > FewOptions)
        {
            optionIndexes ??= Options.Select((o, i) => (o.Id, i)).DistinctBy(o => o.Id).ToFrozenDictionary(o => o.Id, o => o.i, StringComparer.Ordinal);
            return optionIndexes.TryGetValue(id, out var index) ? index : -1;
        }

        for (var i = 0; i < Options.Length; i++)
        {
            if (Options[i].Id == id)
                return i;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
