using PermitScreen.Asking;
using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Asking;

/// <summary>An interview in a terminal.</summary>
/// <param name="keep">is told every new state, so that nothing is lost when the conversation is broken off</param>
internal sealed class Conversation(Interview interview, Dialogue dialogue, FactText words, Action<InterviewTurn> keep)
{
    /// <summary>Asks to the end, and gives what was decided.</summary>
    public Decision Run()
    {
        dialogue.Say(Messages.AskingBegins);
        var turn = interview.Turn(InterviewState.Empty);
        while (turn.Question is { } question)
        {
            QuestionText.Show(turn.State.Steps.Length + 1, question, words, dialogue);
            if (Reply(turn, question) is not { } next)
                break;
            turn = next;
            keep(turn);
        }

        Close(turn);
        return turn.Decision;
    }

    /// <summary>Listens until there is something to go on with; null when the conversation is broken off.</summary>
    private InterviewTurn? Reply(InterviewTurn turn, Question question)
    {
        while (true)
        {
            var reply = dialogue.Ask();
            switch (reply.Kind)
            {
                case ReplyKind.Quit:
                    return null;
                case ReplyKind.Back when turn.State.Steps.IsEmpty:
                    dialogue.Say(Messages.NothingBefore);
                    break;
                case ReplyKind.Back:
                    return interview.Turn(turn.State.Back());
                case ReplyKind.List:
                    List(turn);
                    break;
                case ReplyKind.Change when reply.Number < 1 || reply.Number > turn.State.Steps.Length:
                    dialogue.Say(Messages.NoSuchAnswer(reply.Number));
                    break;
                case ReplyKind.Change:
                    var changed = turn.State.Steps[reply.Number - 1].Fact;
                    return interview.Turn(turn.State.Without(changed), changed);
                case ReplyKind.Why:
                    QuestionText.ShowReasons(question, dialogue);
                    break;
                case ReplyKind.Answer when reply.Text.Length == 0:
                    dialogue.Say(Messages.NothingTyped);
                    break;
                default:
                    if (Answer(turn, question, reply.Text) is { } answered)
                        return answered;
                    break;
            }
        }
    }

    private InterviewTurn? Answer(InterviewTurn turn, Question question, string text)
    {
        var result = interview.Answer(turn, text);
        foreach (var fault in result.Diagnostics)
            dialogue.Say($"   {(fault.IsError ? '✗' : '!')} {fault.Message(dialogue.Language)}");
        if (!result.TryGetValue(out var state))
            return null;
        var next = interview.Turn(state);
        if (next.Decision.Sheet.GivenOf(question.Fact) is { } given)
            dialogue.Say($"   ✓ {words.Value(given.Fact, given.Value)}");
        return next;
    }

    private void List(InterviewTurn turn)
    {
        for (var i = 0; i < turn.State.Steps.Length; i++)
        {
            var step = turn.State.Steps[i];
            if (interview.FactOf(step) is { } fact)
                dialogue.Say(Messages.Answered(i + 1, fact.Label, turn.Decision.Sheet.GivenOf(fact) is { } given ? words.Value(fact, given.Value) : null));
        }
    }

    private void Close(InterviewTurn turn)
    {
        var open = turn.Decision.Needs;
        dialogue.Say();
        dialogue.Say(Messages.AskingEnds(turn.State.Steps.Length, open.IsEmpty));
        foreach (var need in open)
        {
            var name = need.Fact?.Label ?? need.List!.Title;
            dialogue.Say(turn.State.Steps.Any(s => s.Fact == need.Fact?.Id) ? Messages.LeftOpen(name) : Messages.StillOpen(name, need.SettledBy));
        }

        dialogue.Say();
    }
}
