using PermitScreen.Facts;
using PermitScreen.RulesEngine.Export;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>
/// From what an application states to what is known: every premise is an expression that RulesEngine evaluates, and this class only draws
/// the conclusions, from the firmest knowledge to the weakest. It shares nothing with the engine's own binder but the law it follows.
/// </summary>
internal sealed class Binder(WorkflowRunner runner, CodeStage codes)
{
    private readonly Dictionary<string, FactState> facts = runner.RulesOf(WorkflowNames.Facts).Select(r => new FactState(r)).ToDictionary(f => f.Id, StringComparer.Ordinal);
    private readonly Tie[] ties = Tie.Of(runner.RulesOf(WorkflowNames.Ties));
    private readonly Derived[] derived = Derived.Of(runner.RulesOf(WorkflowNames.Derivations));
    private readonly Grading grading = new(runner);
    private readonly Premises premises = new(runner, codes);

    private bool HasTies => ties.Length > 0 || derived.Length > 0 || facts.Values.Any(f => f.IsGated);

    /// <summary>The facts as the rules read them, and whether they contradict each other or are disputed.</summary>
    public Bound Bind(Application application)
    {
        var torn = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var knowledge = Run(application, torn);

            // Habits that say both of a fact are of no use; without them others may meet.
            if (knowledge.Torn.IsSubsetOf(torn))
                return new Bound(premises.Facts, knowledge.IsContradictory, knowledge.Disputed.Count > 0);
            torn.UnionWith(knowledge.Torn);
        }
    }

    private Knowledge Run(Application application, HashSet<string> torn)
    {
        var knowledge = new Knowledge(facts, HasTies) { IsOpen = fact => premises.IsOpenNow(fact, facts.Values) };
        foreach (var fact in facts.Values)
            fact.Reset();
        foreach (var given in application.Facts.Where(g => facts.ContainsKey(g.Fact.Id)))
            facts[given.Fact.Id].Given = given.Value;
        premises.Begin();
        WriteStated(knowledge);
        EnterDay(knowledge);
        var settling = new Settling(facts, knowledge, premises, ties, derived, torn);
        if (HasTies)
        {
            // What the statements affirm by themselves must be known before a box not ticked is held against it; later steps come back anyway.
            settling.SettleDirectly();
            knowledge.IsOpen = premises.IsOpen;
            if (knowledge.Omitted.Any(o => (facts[o.Key].First.Yes & o.Value) != 0))
                knowledge.Contradict();
            settling.Settle();
            if (ties.Any(t => t.IsHabit))
            {
                knowledge.DescendToHabits();
                settling.Settle();
            }

            knowledge.Level = Level.Omitted;
            new Omissions(facts, knowledge, premises, settling, ties).Run();
            Grade(knowledge, settling);
        }

        premises.Evaluate(facts.Values);
        return knowledge;
    }

    private void Grade(Knowledge knowledge, Settling settling)
    {
        var level = knowledge.Level;
        premises.Evaluate(facts.Values);
        (knowledge.Changed, knowledge.Level) = (false, Level.Definite);
        grading.Run(facts, knowledge, premises);
        knowledge.Level = level;
        if (knowledge.Changed)
            settling.Settle();
    }

    private void WriteStated(Knowledge knowledge)
    {
        // The codes first: whether a source names them tells how a statement beside a group is to be read.
        foreach (var fact in facts.Values.Where(f => f is { IsOfCodes: true, Given: not null }))
            WriteStated(fact, FactOrigin.Given, knowledge);
        premises.Evaluate(facts.Values);
        var groups = derived.Where(d => d.GroupOf is { } of && facts[of].Given is ManyValue).ToDictionary(d => d.Fact, StringComparer.Ordinal);
        foreach (var fact in facts.Values.Where(f => f is { IsOfCodes: false, Given: not null }))
        {
            var origin = fact.Given is BooleanValue stated && groups.TryGetValue(fact.Id, out var group) ? OriginOf(stated, group) : FactOrigin.Given;
            if (origin == FactOrigin.Unknown)
                knowledge.Disputed.Add(fact.Id);
            else
                WriteStated(fact, origin, knowledge);
        }
    }

    private FactOrigin OriginOf(BooleanValue stated, Derived group)
    {
        var source = premises.TruthOf(group.Any);
        if (source == Truth.Unknown)
            return FactOrigin.SelfAssessed;
        return group.IsOpen && source != (stated.Value ? Truth.Yes : Truth.No) ? FactOrigin.Unknown : FactOrigin.Given;
    }

    private static void WriteStated(FactState fact, FactOrigin origin, Knowledge knowledge)
    {
        var value = fact.Given!;
        if (Stated.IsEstimate(value))
            return;
        if (fact.IsGated && Stated.MayBeNothing(value))
            knowledge.WritePerhapsNothing(fact, value);
        else
            knowledge.Write(fact, value, origin);
    }

    /// <summary>The day of the decision is that of the export; an application that states another contradicts it.</summary>
    private void EnterDay(Knowledge knowledge)
    {
        foreach (var fact in facts.Values.Where(f => f.Day is not null))
        {
            if (fact.Given is DateValue date && Dates.DayNumber(date.Date) != fact.Day)
                knowledge.Contradict();
            else
                (fact.Number, fact.Origin) = (Range.Exactly(fact.Day!.Value), FactOrigin.Derived);
        }
    }
}

/// <summary>An application bound.</summary>
internal sealed record Bound(KnownFacts Facts, bool IsContradictory, bool IsDisputed);
