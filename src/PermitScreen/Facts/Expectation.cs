using System.Collections.Immutable;
using PermitScreen.Quantities;

namespace PermitScreen.Facts;

/// <summary>What a test requires of its fact.</summary>
public abstract record Expectation;

/// <summary>
/// The value is one of these options; a set must contain at least one of them. Booleans have the options <c>true</c> and <c>false</c>.
/// </summary>
/// <param name="Options">ids of options, members or codes of which one suffices</param>
public sealed record OneOf(ImmutableArray<string> Options) : Expectation;

/// <summary>The number, or the day counted from 1970-01-01, lies in the range.</summary>
/// <param name="Range">in the unit of the fact</param>
/// <param name="Text">the bound as its author wrote it, for proofs</param>
public sealed record InRange(NumberRange Range, string Text) : Expectation;

/// <summary>One of the codes lies in one of these subtrees or groups.</summary>
/// <param name="Codes">prefixes of codes</param>
/// <param name="Groups">groups of codes</param>
public sealed record InCodes(ImmutableArray<string> Codes, ImmutableArray<CodeGroup> Groups) : Expectation;

/// <summary>One of the values is an entry of an external list; Unknown while the list is not available.</summary>
/// <param name="List">the list</param>
public sealed record InList(ExternalList List) : Expectation;

/// <summary>The set has at least one member.</summary>
public sealed record NotEmpty : Expectation;
