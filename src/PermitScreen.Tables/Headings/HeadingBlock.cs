using System.Collections.Immutable;

namespace PermitScreen.Tables.Headings;

/// <summary>The headings of a table and where they stand.</summary>
/// <param name="Headings">one for each column that has one</param>
/// <param name="First">number of the first row of headings</param>
/// <param name="Next">index, among the rows that were looked at, of the first row below them</param>
internal sealed record HeadingBlock(ImmutableArray<Heading> Headings, int First, int Next);
