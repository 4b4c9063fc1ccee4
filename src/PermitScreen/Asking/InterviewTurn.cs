namespace PermitScreen.Asking;

/// <summary>Where an interview stands.</summary>
/// <param name="Decision">what follows from the answers so far</param>
/// <param name="Question">what is asked next; null when nothing is left that could settle grade or verdict</param>
public sealed record InterviewTurn(InterviewState State, Decision Decision, Question? Question)
{
    /// <summary>It is time to show what follows so far and to ask whether to go on; whoever goes on finds the question beside it.</summary>
    public bool IsPause { get; init; }
}
