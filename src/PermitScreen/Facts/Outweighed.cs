namespace PermitScreen.Facts;

/// <summary>
/// Something weaker that gave way to what is known more firmly: a box not ticked although the industry implies it, a habit that does
/// not hold here. The stronger counts, and the decision says so.
/// </summary>
/// <param name="Option">the member of the set that both speak of; null for a fact that is no set</param>
/// <param name="Because">of an omission, what implies the member; of a habit, from what it would usually follow</param>
/// <param name="Weaker">how firmly the one that gave way was known</param>
internal sealed record Outweighed(Fact Fact, string? Option, Fact Because, KnowledgeLevel Weaker);
