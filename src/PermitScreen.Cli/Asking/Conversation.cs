using PermitScreen.Asking;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Asking;

/// <summary>An interview in a terminal.</summary>
/// <param name="keep">is told every new state, so that nothing is lost when the conversation is broken off</param>
internal sealed class Conversation(Interview interview, Dialogue dialogue, FactText words, Action<InterviewTurn> keep)
{
    private const int NamedAtTheEnd = 3;

    /// <summary>Asks to the end, and gives what was decided.</summary>
    public Decision Run()
    {
        dialogue.Say(Messages.AskingBegins);
        var turn = interview.Turn(InterviewState.Empty);
        while (turn.Question is { } question)
        {
            if (turn.IsPause && !GoesOn(turn))
                break;
            QuestionText.Show(turn.State.Steps.Length + 1, question, words, dialogue);
            if (Reply(turn, question) is not { } next)
                break;
            turn = next;
            keep(turn);
        }

        Close(turn);
        return turn.Decision;
    }

    /// <summary>Shows what follows so far, and asks whether more is to be asked; no answer is no wish to go on.</summary>
    private bool GoesOn(InterviewTurn turn)
    {
        dialogue.Say();
        dialogue.Say(Messages.SoFar(turn.State.Steps.Length));
        dialogue.Show(DecisionText.WriteAnswer(turn.Decision, dialogue.Language, new DecisionView { Columns = dialogue.Columns }));
        dialogue.Say(Messages.GoOn(turn.Decision.Needs.Count(n => n.SettledBy is Settler.Applicant or Settler.Map && turn.State.Steps.All(s => s.Fact != n.Fact?.Id))));
        return dialogue.Ask().Kind is ReplyKind.GoOn;
    }

    /// <summary>Listens until there is something to go on with; null when the conversation is broken off.</summary>
    private InterviewTurn? Reply(InterviewTurn turn, Question question)
    {
        Reply? typed = null;
        while (true)
        {
            var reply = typed ?? dialogue.Ask();
            typed = null;
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
                    if (Answer(turn, question, reply.Text, out typed) is { } answered)
                        return answered;
                    break;
            }
        }
    }

    private InterviewTurn? Answer(InterviewTurn turn, Question question, string text, out Reply? typed)
    {
        typed = null;
        var result = interview.Answer(turn, text);
        if (result.IsRefused && question.Fact.Type == FactType.Industry && interview.TradesOf(text) is { IsEmpty: false })
        {
            if (new TradeDialogue(interview, dialogue).Pick(text, out typed) is not { } trade)
                return null;
            result = interview.Choose(turn, trade);
        }

        return Taken(turn, result);
    }

    private InterviewTurn? Taken(InterviewTurn turn, Loaded<InterviewState> result)
    {
        foreach (var fault in result.Diagnostics)
            dialogue.Say($"   {(fault.IsError ? '✗' : '!')} {fault.Message(dialogue.Language)}");
        if (!result.TryGetValue(out var state))
            return null;
        var next = interview.Turn(state);
        foreach (var step in state.Steps.Except(turn.State.Steps))
        {
            if (interview.FactOf(step) is { } fact && next.Decision.Sheet.GivenOf(fact) is { } given)
                dialogue.Say($"   ✓ {words.Value(fact, given.Value)}");
        }

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

    /// <summary>The decision below lists what is open; here stand only the first few.</summary>
    private void Close(InterviewTurn turn)
    {
        var open = turn.Decision.NeedsNow;
        dialogue.Say();
        dialogue.Say(Messages.AskingEnds(turn.State.Steps.Length, open.Length));
        foreach (var need in open.Take(NamedAtTheEnd))
        {
            var name = need.Fact?.Label ?? need.List!.Title;
            dialogue.Say(turn.State.Steps.Any(s => s.Fact == need.Fact?.Id) ? Messages.LeftOpen(name) : Messages.StillOpen(name, need.SettledBy));
        }

        if (open.Length > NamedAtTheEnd)
            dialogue.Say(Messages.AndOthers(open.Length - NamedAtTheEnd));
        dialogue.Say();
    }
}
