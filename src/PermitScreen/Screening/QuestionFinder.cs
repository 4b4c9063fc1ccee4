using PermitScreen.Facts;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Finds for each fact the question to ask first: the gate before the fact, the inputs of a derived fact, the set that settles many. What
/// was found for a fact is kept, because many rules wait for the same ones.
/// </summary>
internal sealed class QuestionFinder(Decision decision)
{
    /// <summary>Vocabularies are checked for cycles; the bound is a second net for those built in code.</summary>
    private const int MaxDepth = 16;

    private readonly FactSheet sheet = decision.Sheet;
    private readonly FactConnectionTable ties = decision.Sheet.Rules.Connections;

    /// <summary>By fact index.</summary>
    private readonly Fact[]?[] found = new Fact[]?[decision.Sheet.Rules.Vocabulary.Facts.Length];

    /// <summary>Lists that nobody is filling.</summary>
    private readonly Stack<List<Fact>> spare = [];

    /// <summary>The open tests that are being looked at, those of the innermost condition on top.</summary>
    private readonly List<Test> tests = [];

    /// <summary>Adds the questions that would settle a fact; a question may be added more than once.</summary>
    public void Collect(Fact fact, List<Fact> asked) => Collect(fact, asked, 0);

    /// <summary>Adds the questions that would settle a condition.</summary>
    /// <param name="start">where the compiled condition starts</param>
    public void CollectOf(Condition condition, int start, List<Fact> asked) => CollectOf(condition, start, asked, 0);

    private void CollectOf(Condition condition, int start, List<Fact> asked, int depth)
    {
        var first = Open(condition, start);
        for (var i = first; i < tests.Count; i++)
            Collect(tests[i].Fact, asked, depth);
        Forget(first);
    }

    /// <summary>Where the open tests of a condition begin.</summary>
    private int Open(Condition condition, int start)
    {
        var first = tests.Count;
        new OpenTests(sheet.Rules.Program, sheet.Slots).AddTo(tests, condition, start);
        return first;
    }

    private void Forget(int first) => tests.RemoveRange(first, tests.Count - first);

    private void Collect(Fact fact, List<Fact> asked, int depth)
    {
        if (depth > MaxDepth)
            return;
        if (found[fact.Index] is not { } questions)
        {
            if (!spare.TryPop(out var list))
                list = [];
            Find(fact, list, depth);
            found[fact.Index] = questions = [.. list];
            list.Clear();
            spare.Push(list);
        }

        foreach (var question in questions)
        {
            if (!asked.Contains(question))
                asked.Add(question);
        }
    }

    private void Find(Fact fact, List<Fact> asked, int depth)
    {
        if (sheet.OriginOf(fact) == FactOrigin.NotApplicable || !Concerns(fact))
            return;
        // Who comes to learn the grade is not asked for it, but for what settles it.
        if (sheet.Catalogue is not null && (fact == sheet.Rules.GradeFact || fact == sheet.Rules.ItemFact))
        {
            asked.AddRange(decision.Classification.Needs);
            return;
        }

        // Whether there is such a thing at all, and whether it concerns the project, is asked before.
        if (fact.Gate is { } gate)
            CollectOf(gate, ties.GateOf[fact.Index], asked, depth + 1);
        if (asked.Count == 0 && fact.Concerns is { } concerns && !sheet.Strict)
            CollectOf(concerns, ties.ConcernsOf[fact.Index], asked, depth + 1);
        if (asked.Count > 0)
            return;
        if (fact.Derivation is { } derivation)
        {
            if (derivation is ConditionDerivation { Condition: var condition })
                CollectOf(condition, ties.DerivationOf[fact.Index], asked, depth + 1);
            else
                CollectOfInputs(fact, asked, depth + 1);
            if (asked.Count > 0 || IsOfOthers(fact))
                return;
        }

        var question = fact.AskThrough is { } set && sheet.GivenOf(set) is null ? set : fact;
        if (sheet.GivenOf(question) is null || sheet.IsVague(question))
            asked.Add(question);
        else if (question.Type == FactType.Set)
            CollectPremises(question, asked, depth + 1);
    }

    /// <summary>The set was answered; what was not ticked stays open because something else could still imply it.</summary>
    private void CollectPremises(Fact set, List<Fact> asked, int depth)
    {
        foreach (var premise in ties.Ties.OpenPremisesOf(set, ulong.MaxValue, sheet))
            Collect(premise, asked, depth);
    }

    /// <summary>It could only follow from what does not concern the project, such as the lists of other trades.</summary>
    private bool IsOfOthers(Fact fact)
    {
        if (fact.Derivation is not ConditionDerivation { Condition: var condition })
            return false;
        var first = Open(condition, ties.DerivationOf[fact.Index]);
        var isOfOthers = tests.Count > first;
        for (var i = first; i < tests.Count; i++)
            isOfOthers &= !Concerns(tests[i].Fact);
        Forget(first);
        return isOfOthers;
    }

    /// <summary>What surely does not concern the project is not asked; strict mode takes nothing so.</summary>
    private bool Concerns(Fact fact) => sheet.Strict || sheet.Concerns(fact);

    private void CollectOfInputs(Fact fact, List<Fact> asked, int depth)
    {
        foreach (var input in ties.InputsOf[fact.Index])
        {
            if (sheet.ValueOf(input) is null || sheet.IsVague(input))
                Collect(input, asked, depth);
        }
    }
}
