using System.Collections.Immutable;
using PermitScreen.Texts;

namespace PermitScreen.Rules;

/// <summary>The rules of one jurisdiction; several files may make up one pack.</summary>
public sealed record Pack(string Id, Bilingual Title, string Region, ImmutableArray<Rule> Rules);
