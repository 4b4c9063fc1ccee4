using System.Collections.Immutable;

namespace PermitScreen.Zoning.Locating;

/// <summary>
/// A value of a fact in the words of the vocabulary: <c>true</c>, <c>second</c>, unit codes, the member of a set, or nothing at all
/// for a set without that member.
/// </summary>
/// <param name="Words">one, several, or none</param>
public sealed record LocatedValue(ImmutableArray<string> Words)
{
    /// <summary>Yes.</summary>
    public static LocatedValue True { get; } = new(["true"]);

    /// <summary>No.</summary>
    public static LocatedValue False { get; } = new(["false"]);

    /// <summary>In no unit, or not a member.</summary>
    public static LocatedValue None { get; } = new([]);

    /// <summary>The same words in the same order.</summary>
    public bool Equals(LocatedValue? other) => other is not null && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Words.Aggregate(17, (hash, word) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(word)));

    /// <summary>The words, or a dash.</summary>
    public override string ToString() => Words.IsEmpty ? "-" : string.Join(", ", Words);
}
