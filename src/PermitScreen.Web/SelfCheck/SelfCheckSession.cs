using System.Collections.Immutable;
using PermitScreen.Asking;
using PermitScreen.Diagnostics;
using PermitScreen.Explaining;
using PermitScreen.Facts;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.SelfCheck;

/// <summary>One self-check under the rules in service and in one language: what was said, what follows, and what is asked next.</summary>
internal sealed class SelfCheckSession
{
    private readonly Interview interview;

    public SelfCheckSession(SelfCheckRecord record, ServedRules served, Language language)
    {
        Record = record;
        Served = served;
        Words = new FactText(served.RuleSet, language);
        interview = new Interview(
            served.Screener,
            new Application { Id = "self-check", AsOf = record.AsOf, Site = SiteInput.Read(record.Site) },
            new ScreeningOptions { AsOf = record.AsOf });
    }

    public SelfCheckRecord Record { get; }

    public ServedRules Served { get; }

    /// <summary>Facts and values as people read them.</summary>
    public FactText Words { get; }

    /// <summary>Where the interview stands.</summary>
    public InterviewTurn Turn => field ??= interview.Turn(Record.State);

    public Decision Decision => Turn.Decision;

    public ImmutableArray<InterviewStep> Steps => Record.State.Steps;

    /// <summary>The path of the page that asks next, or of the result; with <c>~</c> for the base.</summary>
    public string NextPath => Turn.Question is { } question ? PathOf(question.Fact.Id) : Path("result");

    public string Path(string page) => $"~/check/{Record.Id}/{page}";

    /// <summary>Place and trade have pages of their own, because nobody knows their codes.</summary>
    public string PathOf(string fact) => Path(fact switch
    {
        CoreFacts.Region => "place",
        CoreFacts.Industry => "trade",
        // Works that no code tells were chosen among the trades; a number that is asked for by itself is a question like others.
        CoreFacts.CatalogueItems when IsLeftOpen(CoreFacts.Industry) => "trade",
        _ => $"q/{fact}",
    });

    /// <summary>The page of the answer before the one to this fact; null for the first.</summary>
    public string? PathBefore(string fact)
    {
        var index = IndexOf(fact);
        var here = PathOf(fact);
        return Steps.Take(index < 0 ? Steps.Length : index).Select(step => PathOf(step.Fact)).LastOrDefault(path => path != here);
    }

    /// <summary>The number of a question among the answers, from 1.</summary>
    public int NumberOf(string fact) => IndexOf(fact) is var index and >= 0 ? index + 1 : Steps.Length + 1;

    /// <summary>The answer to a fact as it was typed; null when there is none, also for one left open.</summary>
    public string? TypedFor(string fact) => Steps.FirstOrDefault(s => s.Fact == fact)?.Answer;

    /// <summary>A fact was asked and left open.</summary>
    public bool IsLeftOpen(string fact) => Steps.Any(s => s.Fact == fact && s.Answer is null);

    /// <summary>The question for one fact, as if it had not been answered; null when the rules do not know it.</summary>
    public Question? QuestionFor(string fact) => Served.RuleSet.Vocabulary[fact] is null
        ? null
        : interview.Turn(Record.State.Without(fact), fact).Question;

    /// <summary>The answers with one more, or another one in its old place; or what is wrong with it.</summary>
    /// <param name="fact">id of a fact that the rules know</param>
    public Loaded<InterviewState> Answer(string fact, string text)
    {
        var turn = interview.Turn(Record.State.Without(fact), fact);
        var answered = interview.Answer(turn, text);
        if (answered.IsRefused && turn.Question is { } question && PostedAnswer.WithUnit(text, question.Fact) is { } whole && interview.Answer(turn, whole) is { IsRefused: false } read)
            answered = read;
        return answered.TryGetValue(out var next) && IndexOf(fact) is var index and >= 0
            ? new(next with { Steps = next.Steps.RemoveAt(next.Steps.Length - 1).Insert(index, next.Steps[^1]) }, answered.Diagnostics)
            : answered;
    }

    /// <summary>What would follow from other answers.</summary>
    public Decision DecisionFor(InterviewState state) => interview.Turn(state).Decision;

    private int IndexOf(string fact)
    {
        for (var i = 0; i < Steps.Length; i++)
        {
            if (Steps[i].Fact == fact)
                return i;
        }

        return -1;
    }
}
