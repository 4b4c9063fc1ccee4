using System.Collections.Immutable;

namespace PermitScreen.Rules;

/// <summary>The rules of one jurisdiction; several files may make up one pack.</summary>
public sealed record Pack(string Id, Bilingual Title, string Region, ImmutableArray<Rule> Rules);
