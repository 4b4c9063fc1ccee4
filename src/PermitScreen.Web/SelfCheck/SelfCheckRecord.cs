using NodaTime;
using PermitScreen.Asking;

namespace PermitScreen.Web.SelfCheck;

/// <summary>A self-check as it is kept: what was said, and for which day; all else is worked out from it.</summary>
/// <param name="Id">the secret in its link</param>
/// <param name="State">the answers</param>
/// <param name="AsOf">the day whose law applies</param>
/// <param name="Expires">when it is forgotten, unless it is changed before</param>
/// <param name="Site">where it lies, as <see cref="SiteInput"/> keeps it; empty for not said</param>
/// <param name="Version">counts its changes, so that two windows do not undo each other</param>
public sealed record SelfCheckRecord(string Id, InterviewState State, LocalDate AsOf, string Site, DateTimeOffset Expires, int Version);
