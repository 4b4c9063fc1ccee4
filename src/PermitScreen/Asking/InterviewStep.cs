namespace PermitScreen.Asking;

/// <summary>One answer of an interview, as it was typed.</summary>
/// <param name="Fact">id of the fact that was asked</param>
/// <param name="Answer">null when it was left open (不清楚)</param>
public sealed record InterviewStep(string Fact, string? Answer);
