namespace PermitScreen.Facts;

/// <summary>
/// The applicant states one thing and the map, or the source of a group, another. Both are kept; the other's word counts, and a
/// disputed answer never yields a pass.
/// </summary>
/// <param name="Fact">what the two disagree on</param>
/// <param name="Stated">what the applicant said of this fact or of one tied to it; null when it only followed from other answers</param>
/// <param name="Side">who says otherwise</param>
public sealed record Dispute(Fact Fact, GivenFact? Stated, DisputeSide Side = DisputeSide.Map);

/// <summary>Who says otherwise than the applicant.</summary>
public enum DisputeSide
{
    /// <summary>The map of the place.</summary>
    Map,

    /// <summary>The source that names the industry or region as one that is meant, or the reason for which it is not.</summary>
    Source,
}
