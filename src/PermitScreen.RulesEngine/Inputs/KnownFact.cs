using PermitScreen.Facts;

namespace PermitScreen.RulesEngine;

/// <summary>
/// What is known of one fact, as the exported expressions read it. Nothing here ever throws or is null: what nobody said is not known.
/// </summary>
public sealed class KnownFact
{
    /// <summary>Stands for no bound: no threshold lies beyond it.</summary>
    public const decimal Unbounded = 1e20M;

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);

    /// <summary>
    /// Of an option of the fact (<c>coal</c>, <c>true</c>, a member of a set; <c>*</c> for any member at all), or of one of the tests of
    /// codes that the export names: whether it is so.
    /// </summary>
    public Pair this[string option]
    {
        get => known.TryGetValue(option, out var value) ? new Pair(true, value) : default;
        set
        {
            if (value.Known)
                known[option] = value.Value;
            else
                known.Remove(option);
        }
    }

    /// <summary>The least that the number may be, in the fact's unit; <see cref="Unbounded"/> below zero for no bound. Days count from 1970-01-01.</summary>
    public decimal Least { get; set; } = -Unbounded;

    /// <summary>The number may be <see cref="Least"/> itself.</summary>
    public bool LeastIncluded { get; set; } = true;

    /// <summary>The most that the number may be; <see cref="Unbounded"/> for no bound.</summary>
    public decimal Most { get; set; } = Unbounded;

    /// <summary>The number may be <see cref="Most"/> itself.</summary>
    public bool MostIncluded { get; set; } = true;

    /// <summary>There surely is a number, known or not: false for a ratio to something that may be zero, and for what does not apply.</summary>
    public bool IsNumber { get; set; } = true;

    /// <summary>There may be a number.</summary>
    public bool MayBeNumber { get; set; } = true;

    /// <summary>The codes that are known; empty while nobody has said.</summary>
    public IReadOnlyList<StatedCode> Codes { get; set; } = [];

    /// <summary>Codes were stated, if only that there are none, or some.</summary>
    public bool HasCodes { get; set; }

    /// <summary>The codes are all there are.</summary>
    public bool IsComplete { get; set; }

    /// <summary>There is some code, named or not.</summary>
    public bool IsSome { get; set; }

    /// <summary>False when its gate is closed: every test of it is then surely not so.</summary>
    public bool Applies { get; set; } = true;

    /// <summary>Sets both bounds.</summary>
    public void SetNumber(decimal value) => (Least, Most, LeastIncluded, MostIncluded, IsNumber, MayBeNumber) = (value, value, true, true, true, true);

    internal void SetCodes(ManyValue value, FactType type) =>
        (Codes, HasCodes, IsComplete, IsSome) = ([.. value.Items.Select(i => StatedCode.Of(type, i))], true, value.IsComplete, value.IsSome);

    internal IEnumerable<string> Options => known.Keys;
}
