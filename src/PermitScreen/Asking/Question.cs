using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Asking;

/// <summary>What is asked next, with all that a page or a terminal shows beside it.</summary>
public sealed record Question
{
    internal Question(Fact fact, Need? need)
    {
        Fact = fact;
        Choices = [.. Choice.Of(fact)];
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

    /// <summary>Who can answer.</summary>
    public Settler SettledBy => Fact.SettledBy;
}
