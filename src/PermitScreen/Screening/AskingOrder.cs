using PermitScreen.Facts;

namespace PermitScreen.Screening;

/// <summary>The order in which questions are asked: the needs of a decision first, then what else is asked, as it comes up.</summary>
internal sealed class AskingOrder
{
    /// <summary>By fact index: one more than the place of the question; zero for what nobody asked yet.</summary>
    private readonly int[] ofFacts;

    private readonly Dictionary<ExternalList, int> ofLists = [];
    private int count;

    public AskingOrder(Decision decision)
    {
        ofFacts = new int[decision.RuleSet.Vocabulary.Facts.Length];
        foreach (var need in decision.Needs)
            _ = need.Fact is { } fact ? PlaceOf(fact) : PlaceOf(need.List!);
    }

    /// <summary>The place of the first of several questions; null when nothing is asked.</summary>
    public int? FirstOf(RuleQuestions questions)
    {
        var first = int.MaxValue;
        foreach (var fact in questions.Facts)
            first = Math.Min(first, PlaceOf(fact));
        foreach (var list in questions.Lists)
            first = Math.Min(first, PlaceOf(list));
        return first == int.MaxValue ? null : first;
    }

    private int PlaceOf(Fact fact)
    {
        ref var place = ref ofFacts[fact.Index];
        return place == 0 ? place = ++count : place;
    }

    private int PlaceOf(ExternalList list) => ofLists.TryGetValue(list, out var place) ? place : ofLists[list] = ++count;
}
