using System.Collections.Immutable;
using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>Who could settle what keeps a condition open.</summary>
[Flags]
internal enum OpenKinds
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
/// Walks the open tests of a compiled condition: those unknown that can still change it, for settled parts hide what is in them.
/// Behind a fact stand its gate while that is open, and what it is derived from.
/// </summary>
internal readonly ref struct OpenFacts(FactSheet sheet)
{
    private const int MaxDepth = 20;
    private readonly CompiledRules rules = sheet.Rules;
    private readonly Slot[] slots = sheet.Slots;

    /// <summary>The kinds of open facts, and whether one of those given as <paramref name="watched"/> is among the tests.</summary>
    public OpenKinds KindsIn(Condition condition, int start, IReadOnlySet<Fact>? watched, out bool watchedIsOpen)
    {
        var (kinds, found) = (OpenKinds.None, false);
        if (start >= 0)
            Walk(condition, false, start, 0, watched, ref kinds, ref found);
        watchedIsOpen = found;
        return kinds;
    }

    private void Walk(Condition condition, bool negated, int at, int depth, IReadOnlySet<Fact>? watched, ref OpenKinds kinds, ref bool found)
    {
        switch (condition)
        {
            case Not not:
                Walk(not.Part, !negated, at, depth, watched, ref kinds, ref found);
                break;
            case Test test when rules.Program.TruthOfLeaf(at, slots) == Truth.Unknown:
                found |= watched?.Contains(test.Fact) == true;
                kinds |= KindOf(test.Fact, depth);
                break;
            case All or Any:
                if (TruthOf(condition, negated, at) != Truth.Unknown)
                    return;
                foreach (var part in PartsOf(condition))
                {
                    Walk(part, negated, at, depth, watched, ref kinds, ref found);
                    at += part.Tests.Count();
                }

                break;
        }
    }

    private Truth TruthOf(Condition condition, bool negated, int at)
    {
        switch (condition)
        {
            case Not not:
                return TruthOf(not.Part, !negated, at);
            case Test:
                return rules.Program.TruthOfLeaf(at, slots);
            default:
                var isConjunction = condition is All != negated;
                var truth = isConjunction ? Truth.Yes : Truth.No;
                foreach (var part in PartsOf(condition))
                {
                    var one = TruthOf(part, negated, at);
                    truth = isConjunction ? truth.And(one) : truth.Or(one);
                    at += part.Tests.Count();
                }

                return truth;
        }
    }

    private static ImmutableArray<Condition> PartsOf(Condition condition) => condition is All all ? all.Parts : ((Any)condition).Parts;

    private OpenKinds KindOf(Fact fact, int depth)
    {
        if (!rules.Program.IsPossible(rules.Connections.ConcernsOf[fact.Index], slots))
            return OpenKinds.Unconcerned;
        if (depth > MaxDepth)
            return OpenKinds.Answerable;
        var gate = rules.Connections.GateOf[fact.Index];
        if (gate >= 0 && !rules.Program.IsCertain(gate, slots) && InCondition(fact.Gate!, gate, depth) is var ofGate and not OpenKinds.None)
            return ofGate;
        if (fact.SettledBy == Settler.Applicant && fact.Derivation is { } derivation && OfInputs(derivation, depth) is var ofInputs and not OpenKinds.None)
            return ofInputs;
        return fact.SettledBy == Settler.Assessment ? OpenKinds.Assessment : OpenKinds.Answerable;
    }

    private OpenKinds InCondition(Condition condition, int start, int depth)
    {
        var (kinds, found) = (OpenKinds.None, false);
        Walk(condition, false, start, depth + 1, null, ref kinds, ref found);
        return kinds;
    }

    private OpenKinds OfInputs(Derivation derivation, int depth)
    {
        var kinds = OpenKinds.None;
        foreach (var input in derivation.Inputs)
        {
            if (sheet.ValueOf(input) is null && sheet.OriginOf(input) != FactOrigin.NotApplicable)
                kinds |= KindOf(input, depth + 1);
        }

        return kinds;
    }
}
