using System.Collections.Immutable;

namespace PermitScreen.Zoning.Locating;

/// <summary>
/// A value of a fact in the words of the vocabulary: <c>true</c>, <c>second</c>, unit codes, the member of a set, or nothing at all
/// for a set without that member.
/// </summary>
public sealed record LocatedValue(ImmutableArray<string> Words)
{
    public static LocatedValue True { get; } = new(["true"]);

    public static LocatedValue False { get; } = new(["false"]);

    /// <summary>In no unit, or not a member.</summary>
    public static LocatedValue None { get; } = new([]);

    public bool Equals(LocatedValue? other) => other is not null && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

    public override int GetHashCode() => Words.Aggregate(17, (hash, word) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(word)));

    public override string ToString() => Words.IsEmpty ? "-" : string.Join(", ", Words);
}
