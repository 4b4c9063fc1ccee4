using System.Collections.Immutable;
using PermitScreen.Rules;

namespace PermitScreen.Screening.Engine;

/// <param name="Prefix">the digits of its region that tell; one, and empty for a pack of the nation</param>
internal readonly record struct PackPlace(Pack Pack, ImmutableArray<string> Prefix);
