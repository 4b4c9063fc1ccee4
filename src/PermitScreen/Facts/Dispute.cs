namespace PermitScreen.Facts;

/// <summary>
/// The applicant states one thing and the map another. Both are kept; the map's word counts, and a disputed answer never yields a pass.
/// </summary>
/// <param name="Stated">what the applicant said of this fact or of one tied to it; null when it only followed from other answers</param>
public sealed record Dispute(Fact Fact, GivenFact? Stated);
