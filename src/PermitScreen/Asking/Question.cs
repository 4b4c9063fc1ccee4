using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Asking;

/// <summary>What is asked next, with all that a page or a terminal shows beside it.</summary>
public sealed record Question
{
    internal Question(Fact fact, Need? need, FactSheet sheet)
    {
        Fact = fact;
        Choices = [.. Choice.Of(fact, sheet)];
        For = need?.For;
        Decides = need?.Decides ?? [];
    }

    /// <summary>The fact that is asked for: question, help, unit, example.</summary>
    public Fact Fact { get; }

    /// <summary>The values to choose from; empty for numbers, dates, codes and texts.</summary>
    public ImmutableArray<Choice> Choices { get; }

    /// <summary>What the answer settles first; null for place, trade and nature, which choose the rules.</summary>
    public NeedPurpose? For { get; }

    /// <summary>The rules that it bears on, strictest first: the reason for asking, with their citations.</summary>
    public ImmutableArray<Rule> Decides { get; }

    /// <summary>The answer chooses the rules, settles the grade, or can bar the project; the other questions only complete the picture.</summary>
    public bool IsPressing => For != NeedPurpose.Verdict || Decides.Any(r => r.Effect == Effect.Reject);

    /// <summary>Who can answer.</summary>
    public Settler SettledBy => Fact.SettledBy;
}
