using PermitScreen.Cli.Options;
using PermitScreen.Cli.Wording;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Loading.Applications;
using PermitScreen.Rules;

namespace PermitScreen.Cli.Asking;

/// <summary>
/// Asks until the verdict is certain or nothing is left to ask. Where, what and how come first because they choose the rules;
/// after that only what the decision itself needs, most decisive first.
/// </summary>
internal sealed class Interview(Screener screener, bool strict, Dialogue dialogue)
{
    private static readonly string[] FirstFacts = [CoreFacts.Region, CoreFacts.Industry, CoreFacts.Nature];

    private readonly FactText words = new(screener.RuleSet, dialogue.Language);
    private readonly AnswerReader reader = new(screener.RuleSet);
    private readonly Stack<InterviewState> before = new();

    public Decision Run(Application start)
    {
        dialogue.Say(Messages.AskingBegins);
        var state = new InterviewState(start, [], false);
        while (true)
        {
            var decision = Decide(state);
            if (state.IsEnded || Next(state, decision) is not { } ask)
            {
                Close(state, decision);
                return decision;
            }

            state = ask(state);
        }
    }

    private Decision Decide(InterviewState state) =>
        screener.Screen(state.Application, new ScreeningOptions { AsOf = state.Application.AsOf ?? AsOfOption.Today, Strict = strict });

    /// <summary>The question to ask now, or null when the interview is over.</summary>
    private Func<InterviewState, InterviewState>? Next(InterviewState state, Decision decision)
    {
        foreach (var id in FirstFacts)
        {
            if (screener.RuleSet.Vocabulary[id] is { } first && decision.Sheet.GivenOf(first) is null && !state.Skipped.Contains(first))
                return s => Ask(first, s);
        }

        if (state.Application.AsOf is null)
            return AskDay;
        if (decision.IsCertain)
            return null;
        return NextNeed(state, decision) is { } need ? s => Ask(need, s) : null;
    }

    /// <summary>
    /// The most decisive question, but first those that follow up on an answer and can lead to a reject: whoever has just said that
    /// there is a boiler expects to be asked about it.
    /// </summary>
    private static Fact? NextNeed(InterviewState state, Decision decision)
    {
        var open = decision.Needs.Where(n => n.Fact is { } fact && !state.Skipped.Contains(fact)).ToList();
        var followUp = open.Find(n => n.Worst == Verdict.Reject && n.Fact!.Gate is { } gate && gate.Facts.All(f => decision.Sheet.ValueOf(f) is not null));
        return (followUp ?? open.FirstOrDefault())?.Fact;
    }

    private InterviewState Ask(Fact fact, InterviewState state)
    {
        var choices = new Choices(fact);
        QuestionText.Show(before.Count + 1, fact, choices, words, dialogue);
        while (true)
        {
            var reply = dialogue.Ask();
            if (reply.Kind != ReplyKind.Answer)
            {
                if (Turn(reply.Kind, state, state with { Skipped = state.Skipped.Add(fact) }) is { } turned)
                    return turned;
                continue;
            }

            var result = reader.Read(fact, choices.Resolve(reply.Text), SourcePlace.Whole("?"));
            if (reply.Text.Length > 0 && Accept(result, state) is { } next)
                return Go(state, next);
            if (reply.Text.Length == 0)
                dialogue.Say(Messages.NothingTyped);
        }
    }

    /// <summary>The state with the answer, or null after what is wrong with it has been said.</summary>
    private InterviewState? Accept(AnswerResult result, InterviewState state)
    {
        if (result.IsUnknown)
            return null;
        foreach (var diagnostic in result.Diagnostics)
            dialogue.Say($"   ✗ {diagnostic.Message(dialogue.Language)}");
        if (result.Fact is not { } given)
            return null;
        // What was just answered is not asked again, although it could be said more closely.
        var next = state with { Application = state.Application.With(given), Skipped = state.Skipped.Add(given.Fact) };
        var problems = Decide(next).Sheet.Problems;
        foreach (var problem in problems)
            dialogue.Say($"   ✗ {problem.Message(dialogue.Language)}");
        if (!problems.IsEmpty)
            return null;
        dialogue.Say($"   ✓ {words.Value(given.Fact, given.Value)}");
        return next;
    }

    private InterviewState AskDay(InterviewState state)
    {
        dialogue.Say();
        dialogue.Say($"{before.Count + 1}. {Messages.DayQuestion(Dates.Format(AsOfOption.Today)).In(dialogue.Language)}");
        while (true)
        {
            var reply = dialogue.Ask();
            var today = state with { Application = state.Application with { AsOf = AsOfOption.Today } };
            if (reply.Kind != ReplyKind.Answer)
            {
                if (Turn(reply.Kind, state, today) is { } turned)
                    return turned;
                continue;
            }

            if (reply.Text.Length == 0)
                return Go(state, today);
            if (Dates.TryParseDay(reply.Text, out var day))
                return Go(state, state with { Application = state.Application with { AsOf = day } });
            dialogue.Say($"   ✗ {new Diagnostic(RuleFaults.BadDate, default, [reply.Text]).Message(dialogue.Language)}");
        }
    }

    private InterviewState Go(InterviewState from, InterviewState to)
    {
        before.Push(from);
        return to;
    }

    /// <summary>Where a reply that is no answer leads; null when there is nothing to go back to.</summary>
    private InterviewState? Turn(ReplyKind kind, InterviewState state, InterviewState skipped)
    {
        if (kind == ReplyKind.Quit)
            return state with { IsEnded = true };
        if (kind == ReplyKind.Unknown)
            return Go(state, skipped);
        if (before.TryPop(out var earlier))
            return earlier;
        dialogue.Say(Messages.NothingBefore);
        return null;
    }

    private void Close(InterviewState state, Decision decision)
    {
        dialogue.Say();
        dialogue.Say(Messages.AskingEnds(before.Count, decision.IsCertain));
        if (decision.IsCertain)
            return;
        foreach (var need in decision.Needs)
        {
            var name = need.Fact?.Label ?? need.List!.Title;
            dialogue.Say(need.Fact is { } fact && state.Skipped.Contains(fact) ? Messages.LeftOpen(name) : Messages.StillOpen(name));
        }

        dialogue.Say();
    }
}
