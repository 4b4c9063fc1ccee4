using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>The compiled ties among facts, for the binder.</summary>
internal sealed class FactConnectionTable
{
    private readonly SetTies ties;

    public FactConnectionTable(Vocabulary vocabulary, FactLayout layout, ConditionProgram program, HashSet<Fact> testedByRules)
    {
        Gated = [.. vocabulary.Facts.Where(f => f.Gate is not null).Select(f => new GatedFact(f, program.Add(f.Gate!), f.Gate!.Facts.FirstOrDefault() ?? f))];
        Derived = [.. vocabulary.Facts.Where(f => f.Derivation is not null).Select(f => new DerivedFact(
            f,
            f.Derivation!,
            StartOf(f.Derivation!, every: false),
            StartOf(f.Derivation!, every: true),
            f.Gate is null ? ConditionProgram.Accept : program.Add(f.Gate)))];
        var implications = vocabulary.Implications.Select(i => new CompiledImplication(i, program.AddPremise(i.If), layout.LeafOf(i.Then, false), i.If.Facts.First())).ToList();
        Mirrors = [.. implications.Where(i => i.Source.IsMirror)];
        Implications = [.. implications.Where(i => i.Source is { IsMirror: false, By: ImplicationBasis.Definition })];
        var habits = implications.Where(i => i.Source.By == ImplicationBasis.Habit).ToList();
        Habits = [.. habits.Where(h => h.Source.Then.Fact.Derivation is null)];
        LateHabits = [.. habits.Where(h => h.Source.Then.Fact.Derivation is not null)];
        ties = new SetTies(layout, program, Mirrors, [.. Implications, .. habits]);
        Assumed = [.. vocabulary.Facts.Where(f => f.Assumption is not null).Select(f => new AssumedFact(f, testedByRules.Contains(f), [.. TiedTo(f, vocabulary)]))];
        DerivationOf = new int[vocabulary.Facts.Length];
        Array.Fill(DerivationOf, ConditionProgram.Refuse);
        foreach (var derived in Derived.Where(d => d.Derivation is ConditionDerivation))
            DerivationOf[derived.Fact.Index] = derived.Start;
        InputsOf = new Fact[vocabulary.Facts.Length][];
        Array.Fill(InputsOf, []);
        foreach (var derived in Derived)
            InputsOf[derived.Fact.Index] = [.. derived.Derivation.Inputs];
        GateOf = new int[vocabulary.Facts.Length];
        Array.Fill(GateOf, ConditionProgram.Accept);
        foreach (var gated in Gated)
            GateOf[gated.Fact.Index] = gated.Gate;
        ConcernsOf = new int[vocabulary.Facts.Length];
        Array.Fill(ConcernsOf, ConditionProgram.Accept);
        foreach (var fact in vocabulary.Facts.Where(f => f.Concerns is not null))
            ConcernsOf[fact.Index] = program.Add(fact.Concerns!);
        IsEmpty = Gated.Length == 0 && Derived.Length == 0 && implications.Count == 0 && Assumed.Length == 0;

        int StartOf(Derivation derivation, bool every) => derivation switch
        {
            ConditionDerivation { Condition: var condition } => program.Add(condition, relieves: every),
            GroupDerivation group => layout[group.Of].Predicates!.IndexOf(group.AsTest().Expectation, every),
            _ => ConditionProgram.Accept,
        };
    }

    public GatedFact[] Gated { get; }

    /// <summary>By fact index: where the gate's condition starts; -1 (always holds) for a fact without one.</summary>
    public int[] GateOf { get; }

    /// <summary>By fact index: where the condition starts that says whom the fact concerns; -1 (everyone) for a fact without one.</summary>
    public int[] ConcernsOf { get; }

    public DerivedFact[] Derived { get; }

    /// <summary>By fact index: where the condition starts from which the fact is derived; -2 (never) for others.</summary>
    public int[] DerivationOf { get; }

    /// <summary>By fact index: the facts that it is derived from.</summary>
    public Fact[][] InputsOf { get; }

    /// <summary>Two names of one thing, in both directions.</summary>
    public CompiledImplication[] Mirrors { get; }

    /// <summary>By law or definition.</summary>
    public CompiledImplication[] Implications { get; }

    public CompiledImplication[] Habits { get; }

    /// <summary>Habits of derived facts: what is derived goes before what is usual of it.</summary>
    public CompiledImplication[] LateHabits { get; }

    public AssumedFact[] Assumed { get; }

    public bool IsEmpty { get; }

    /// <summary>What facts outside of a set may say of its members.</summary>
    public SetTies Ties => ties;

    private static IEnumerable<Fact> TiedTo(Fact fact, Vocabulary vocabulary) => vocabulary.Implications
        .Where(i => i.If.Facts.Contains(fact))
        .Select(i => i.Then.Fact)
        .Concat(vocabulary.Facts.Where(f => f.Derivation?.Inputs.Contains(fact) == true || f.Gate?.Facts.Contains(fact) == true))
        .Distinct();
}

/// <param name="Tied">the facts that may follow from it</param>
internal sealed record AssumedFact(Fact Fact, bool IsTestedByRules, Fact[] Tied);

/// <param name="Gate">start of the gate's condition</param>
/// <param name="Because">the fact that is named as the ground</param>
internal sealed record GatedFact(Fact Fact, int Gate, Fact Because);

/// <param name="Start">start of the condition of a <see cref="ConditionDerivation"/>; of a <see cref="GroupDerivation"/> the predicate of the codes</param>
/// <param name="Gate">start of the gate's condition</param>
/// <param name="StartOfEvery">the same, read of every code</param>
internal sealed record DerivedFact(Fact Fact, Derivation Derivation, int Start, int StartOfEvery, int Gate);

/// <param name="If">start of the condition</param>
/// <param name="Because">the fact that is named as the ground</param>
internal sealed record CompiledImplication(Implication Source, int If, Leaf Then, Fact Because)
{
    /// <summary>The tests of the premise, in the order of its leaves.</summary>
    public Test[] Tests { get; } = [.. Source.If.Tests];

    /// <summary>Both sides are answered by one question: a zone that is asked through the set of areas is none where the box is not ticked.</summary>
    public bool IsOneQuestion { get; } = Source.IsMirror || Source.If.Facts.All(f => f.AskThrough == Source.Then.Fact);
}
