using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>Who could settle what keeps a condition open.</summary>
[Flags]
internal enum OpenKinds : byte
{
    None = 0,

    /// <summary>A fact that the applicant, the map or an authority can give.</summary>
    Answerable = 1,

    /// <summary>A fact that only the assessment can give.</summary>
    Assessment = 2,

    /// <summary>A fact that does not concern the project.</summary>
    Unconcerned = 4,
}

/// <summary>
/// Who could settle what keeps a condition open. Behind a fact stand its gate while that is open, and what it is derived from.
/// </summary>
internal readonly ref struct OpenFacts(FactSheet sheet)
{
    private const int MaxDepth = 20;

    [ThreadStatic]
    private static List<Test>? stack;

    private readonly CompiledRules rules = sheet.Rules;
    private readonly Slot[] slots = sheet.Slots;
    private readonly List<Test> tests = stack ??= [];

    /// <summary>The kinds of open facts, and whether one of those given as <paramref name="watched"/> is among the tests.</summary>
    public OpenKinds KindsIn(Condition condition, int start, IReadOnlySet<Fact> watched, out bool watchedIsOpen)
    {
        var kinds = OpenKinds.None;
        watchedIsOpen = false;
        var first = Open(condition, start);
        for (var i = first; i < tests.Count; i++)
        {
            watchedIsOpen |= watched.Contains(tests[i].Fact);
            kinds |= KindOf(tests[i].Fact, 0);
        }

        Forget(first);
        return kinds;
    }

    /// <summary>Many rules wait for the same facts, so what is found of one is kept with the sheet.</summary>
    private OpenKinds KindOf(Fact fact, int depth)
    {
        ref var kept = ref sheet.OpenKinds[fact.Index];
        return kept != OpenKinds.None ? kept : kept = Find(fact, depth);
    }

    private OpenKinds Find(Fact fact, int depth)
    {
        if (!rules.Program.IsPossible(rules.Connections.ConcernsOf[fact.Index], slots))
            return OpenKinds.Unconcerned;
        if (depth > MaxDepth)
            return OpenKinds.Answerable;
        var gate = rules.Connections.GateOf[fact.Index];
        if (gate >= 0 && !rules.Program.IsCertain(gate, slots) && InCondition(fact.Gate!, gate, depth) is var ofGate and not OpenKinds.None)
            return ofGate;
        if (fact.SettledBy == Settler.Applicant && OfInputs(fact, depth) is var ofInputs and not OpenKinds.None)
            return ofInputs;
        return fact.SettledBy == Settler.Assessment ? OpenKinds.Assessment : OpenKinds.Answerable;
    }

    private OpenKinds InCondition(Condition condition, int start, int depth)
    {
        var kinds = OpenKinds.None;
        var first = Open(condition, start);
        for (var i = first; i < tests.Count; i++)
            kinds |= KindOf(tests[i].Fact, depth + 1);
        Forget(first);
        return kinds;
    }

    /// <summary>The open tests stand above those of the conditions that are being looked at.</summary>
    private int Open(Condition condition, int start)
    {
        var first = tests.Count;
        new OpenTests(rules.Program, slots).AddTo(tests, condition, start);
        return first;
    }

    private void Forget(int first) => tests.RemoveRange(first, tests.Count - first);

    private OpenKinds OfInputs(Fact fact, int depth)
    {
        var kinds = OpenKinds.None;
        foreach (var input in rules.Connections.InputsOf[fact.Index])
        {
            if (sheet.ValueOf(input) is null && sheet.OriginOf(input) != FactOrigin.NotApplicable)
                kinds |= KindOf(input, depth + 1);
        }

        return kinds;
    }
}
