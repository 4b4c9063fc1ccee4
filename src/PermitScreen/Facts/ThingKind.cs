namespace PermitScreen.Facts;

/// <summary>A kind of thing of which a project may have several; their facts can be stated thing by thing.</summary>
/// <param name="Id">the name of their list in an application</param>
/// <param name="Of">what the ids of their facts begin with, before the dot</param>
/// <param name="Label">what one of them is called</param>
/// <param name="Sum">the fact that adds them up; null for none</param>
internal sealed record ThingKind(string Id, string Of, Bilingual Label, ThingSum? Sum)
{
    /// <summary>The fact is one of such a thing.</summary>
    public bool Owns(Fact fact) => fact.Id.StartsWith(Of + ".", StringComparison.Ordinal);
}

/// <summary>
/// A total over the things of a list that count together. Clauses differ in what they add up (燃煤、燃油锅炉总容量, 合计出力), so it is exact
/// where the things are alike, and otherwise lies between what the like ones and what all of them come to.
/// </summary>
/// <param name="Total">the fact that holds the total</param>
/// <param name="Each">the fact that is added up</param>
/// <param name="LeftOut">a boolean: things for which it is true do not count</param>
/// <param name="Alike">things that agree in it count together in any case</param>
internal sealed record ThingSum(Fact Total, Fact Each, Fact LeftOut, Fact Alike);
