using System.Collections.Immutable;

namespace PermitScreen.Zoning.Locating;

/// <summary>“Is the site in a feature with one of these words?”</summary>
/// <param name="Words">empty for any feature</param>
/// <param name="Member">only layers that declare this member have a say; null for all layers</param>
internal readonly record struct Question(ImmutableArray<string> Words, string? Member);
