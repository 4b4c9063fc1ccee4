using PermitScreen.Facts;

namespace PermitScreen.Tables.Columns;

/// <summary>What a heading may mean.</summary>
/// <param name="Fact">for <see cref="ColumnRole.Fact"/></param>
/// <param name="Score">
/// 0 to 1: 1 for a name of the fact, 0.95 for a question of it (是否…); from <see cref="ColumnMatcher.Certain"/> on the column is read
/// unasked, below it is a proposal for somebody to confirm
/// </param>
internal sealed record ColumnMatch(ColumnRole Role, Fact? Fact, double Score);
