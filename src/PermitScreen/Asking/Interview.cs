using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Loading.Applications;
using PermitScreen.Screening;

namespace PermitScreen.Asking;

/// <summary>
/// Asks until grade and verdict are settled or nobody can say more. Place, trade and nature come first because they choose the rules,
/// then what settles the grade, then what the verdict needs and the applicant or a map can answer. It knows no terminal and no page: a state goes in, the next question and a
/// new state come out.
/// </summary>
/// <example><code>
/// var interview = new Interview(screener, start);
/// var turn = interview.Turn(InterviewState.Empty);
/// while (turn.Question is { } question)
///     turn = interview.Turn(interview.Answer(turn, Read(question)).Value);
/// </code></example>
public sealed class Interview
{
    /// <summary>Answers after which it is time to show what follows, and to ask whether to go on.</summary>
    private const int Round = 12;

    private static readonly string[] FirstFacts = [CoreFacts.Region, CoreFacts.Industry, CoreFacts.Nature];

    private readonly Screener screener;
    private readonly Application start;
    private readonly ScreeningOptions options;
    private readonly AnswerReader reader;

    /// <param name="start">what is known before the first question</param>
    /// <param name="options">the day of the law, and whether assumptions are allowed; <c>AsOf</c> stands in when the application names no day</param>
    public Interview(Screener screener, Application start, ScreeningOptions options)
    {
        ArgumentNullException.ThrowIfNull(screener);
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(options);
        this.screener = screener;
        this.start = start;
        this.options = options;
        reader = new AnswerReader(screener.RuleSet);
    }

    /// <summary>What follows from the answers, and what is asked next. Answers that the rules no longer know are passed over.</summary>
    public InterviewTurn Turn(InterviewState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var decision = screener.Screen(ApplicationOf(state), options);
        var question = Next(state, decision);
        return new InterviewTurn(state, decision, question) { IsPause = question is not null && IsPause(state, question) };
    }

    /// <summary>The same, but a certain question is asked now, because its answer is to be changed.</summary>
    /// <param name="asked">id of the fact; one that the rules do not know is passed over</param>
    public InterviewTurn Turn(InterviewState state, string asked)
    {
        var turn = Turn(state);
        return screener.RuleSet.Vocabulary[asked] is { } fact
            ? turn with { Question = new Question(fact, turn.Decision.Needs.FirstOrDefault(n => n.Fact == fact), turn.Decision.Sheet), IsPause = false }
            : turn;
    }

    /// <summary>The fact that an answer speaks of; null when the rules do not know it.</summary>
    public Fact? FactOf(InterviewStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return screener.RuleSet.Vocabulary[step.Fact];
    }

    /// <summary>The state after an answer to the question that stands; 不清楚 leaves it open, and it is not asked again.</summary>
    /// <param name="text">the value, a number of the choices, or lay words</param>
    /// <returns>the new state, or what is wrong with the answer: that it cannot be read, or contradicts another</returns>
    /// <exception cref="InvalidOperationException">nothing is asked</exception>
    public Loaded<InterviewState> Answer(InterviewTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        var question = turn.Question ?? throw new InvalidOperationException("the interview is over");
        var trimmed = text.Trim();
        if (LayAnswer.MeansUnknown(trimmed))
            return new Loaded<InterviewState>(turn.State.With(new InterviewStep(question.Fact.Id, null)), []);
        var answer = LayAnswer.Plain(Choice.Resolve(trimmed, question.Fact, question.Choices), question.Fact, turn.Decision.AsOf);
        var read = reader.Read(question.Fact, answer, SourcePlace.Whole("?"));
        if (read.Fact is null)
            return new Loaded<InterviewState>(null, read.Diagnostics);
        // Another trade has other items than those that were chosen with the one before.
        var kept = question.Fact.Id == CoreFacts.Industry ? turn.State.Without(CoreFacts.CatalogueItems) : turn.State;
        return Consistent(kept.With(new InterviewStep(question.Fact.Id, answer)), read.Diagnostics);
    }

    /// <summary>
    /// The trades that everyday words may mean, for whoever answers 养猪 or 变电站 when asked for the industry; what fits nothing gives the
    /// divisions to look through.
    /// </summary>
    public ImmutableArray<TradeChoice> TradesOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TradeChoice.Of(TradeSuggestion.SearchIn(screener.RuleSet).Find(text));
    }

    /// <summary>The state after a trade was chosen: its industry, and the item of the catalogue where the words name works.</summary>
    /// <returns>the new state, or how the trade contradicts another answer</returns>
    public Loaded<InterviewState> Choose(InterviewTurn turn, TradeChoice trade)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(trade);
        var state = turn.State.Without(CoreFacts.CatalogueItems);
        if (trade.Item is { } item)
            state = state.With(new InterviewStep(CoreFacts.CatalogueItems, item));
        return Consistent(state.With(new InterviewStep(CoreFacts.Industry, trade.Industry)), []);
    }

    private Loaded<InterviewState> Consistent(InterviewState next, IReadOnlyList<Diagnostic> remarks)
    {
        var problems = screener.Bind(ApplicationOf(next), options).Problems;
        return new Loaded<InterviewState>(problems.IsEmpty ? next : null, [.. remarks, .. problems]);
    }

    private Application ApplicationOf(InterviewState state)
    {
        var application = start;
        foreach (var step in state.Steps)
        {
            if (step.Answer is { } answer && screener.RuleSet.Vocabulary[step.Fact] is { } fact && reader.Read(fact, answer, SourcePlace.Whole("?")).Fact is { } given)
                application = application.With(given);
        }

        return application;
    }

    private Question? Next(InterviewState state, Decision decision)
    {
        foreach (var id in FirstFacts)
        {
            if (screener.RuleSet.Vocabulary[id] is { } first && decision.Sheet.GivenOf(first) is null && IsOpen(first))
                return new Question(first, null, decision.Sheet);
        }

        // What an authority or the assessment settles no applicant can answer, and of several things each has its answer: the decision lists it.
        var open = decision.Needs.Where(n => n is { Fact: { } fact, Things.IsEmpty: true, SettledBy: Settler.Applicant or Settler.Map } && IsOpen(fact)).ToList();
        var need = open.Find(n => n.For == NeedPurpose.Grade) ?? open.Find(n => n.For == NeedPurpose.Permit) ?? open.Find(n => FollowsUp(n, decision)) ?? open.Where(n => n.Worst == Verdict.Reject).MaxBy(n => n.Weight) ?? open.FirstOrDefault();
        return need is null ? null : new Question(need.Fact!, need, decision.Sheet);

        // What was just answered is not asked again, although it could be said more closely.
        bool IsOpen(Fact fact) => state.Steps.All(s => s.Fact != fact.Id);
    }

    /// <summary>Whoever has just said that there is a boiler expects to be asked about it.</summary>
    private static bool FollowsUp(Need need, Decision decision) =>
        need.Worst == Verdict.Reject && need.Fact!.Gate is { } gate && gate.Facts.All(f => decision.Sheet.ValueOf(f) is not null);

    /// <summary>After every round, and where the questions that settle the grade or can bar the project are through.</summary>
    private bool IsPause(InterviewState state, Question question)
    {
        if (state.Steps.IsEmpty || state.Steps.Length % Round == 0)
            return !state.Steps.IsEmpty;
        if (question.IsPressing)
            return false;
        var before = state.Back();
        return Next(before, screener.Screen(ApplicationOf(before), options)) is { IsPressing: true };
    }
}
