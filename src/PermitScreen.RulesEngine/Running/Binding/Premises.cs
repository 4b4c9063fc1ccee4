using PermitScreen.RulesEngine.Export;

namespace PermitScreen.RulesEngine.Running.Binding;

/// <summary>Has RulesEngine work out gates, premises and derived truths on what is known at the moment.</summary>
internal sealed class Premises(WorkflowRunner runner, CodeStage codes)
{
    private readonly Dictionary<string, Options> written = new(StringComparer.Ordinal);
    private KnownFacts facts = new();

    private bool[] gates = [];
    private bool[] ties = [];
    private bool[] derivations = [];

    private readonly Dictionary<string, Place> gateOf = runner.RulesOf(WorkflowNames.Gates).Index().Where(g => g.Item.IsCertainly())
        .ToDictionary(g => g.Item.Text("fact")!, g => new Place(g.Index, g.Index + 1), StringComparer.Ordinal);

    public KnownFacts Facts => facts;

    public void Begin()
    {
        facts = new KnownFacts();
        written.Clear();
    }

    public void Evaluate(IEnumerable<FactState> states)
    {
        var hasNewCodes = false;
        foreach (var state in states)
            hasNewCodes |= Write(state);
        if (hasNewCodes)
            codes.Run(facts);
        gates = runner.Run(WorkflowNames.Gates, facts);
        ties = runner.Run(WorkflowNames.Ties, facts);
        derivations = runner.Run(WorkflowNames.Derivations, facts);
    }

    public bool IsOpen(FactState fact) => !gateOf.TryGetValue(fact.Id, out var gate) || gates[gate.Certainly];

    /// <summary>The same as things stand this moment: what was just said may have opened it.</summary>
    public bool IsOpenNow(FactState fact, IEnumerable<FactState> states)
    {
        if (!gateOf.ContainsKey(fact.Id))
            return true;
        foreach (var state in states)
            Write(state);
        gates = runner.Run(WorkflowNames.Gates, facts);
        return IsOpen(fact);
    }

    public bool IsClosed(FactState fact) => gateOf.TryGetValue(fact.Id, out var gate) && !gates[gate.Possibly];

    public bool IsCertain(Tie tie) => ties[tie.If.Certainly];

    public bool IsPossible(Tie tie) => ties[tie.If.Possibly];

    public Truth TruthOf(Place? derived) =>
        derived is not { } place || !derivations[place.Possibly] ? Truth.No : derivations[place.Certainly] ? Truth.Yes : Truth.Unknown;

    /// <summary>Writes a fact as the expressions read it; true when its codes are other ones.</summary>
    private bool Write(FactState state)
    {
        var known = facts[state.Id];
        if (state.IsNumber)
        {
            WriteNumber(known, state);
            return false;
        }

        if (state.IsOfCodes)
            return WriteCodes(known, state);
        known.Applies = !state.IsClosed;
        WriteOptions(known, state.Options, state.First, state.Id, option => option);
        if (state.IsTwofold)
            WriteOptions(known, state.Options, state.Every, state.Id + " ", OptionNames.OfEvery);
        if (state.IsSet)
            known[OptionNames.Some] = PairOf(state.First, state.Some);
        return false;
    }

    private void WriteOptions(KnownFact known, string[] options, Options bits, string key, Func<string, string> nameOf)
    {
        if (written.TryGetValue(key, out var before) && before == bits)
            return;
        written[key] = bits;
        for (var i = 0; i < options.Length; i++)
            known[nameOf(options[i])] = PairOf(bits, 1UL << i);
    }

    private static Pair PairOf(Options bits, ulong bit) => (bits.Yes & bit) != 0 ? new Pair(true, true) : (bits.No & bit) != 0 ? new Pair(true, false) : default;

    private static void WriteNumber(KnownFact known, FactState state)
    {
        var range = state.Number ?? state.Limits ?? Range.Anything;
        (known.Least, known.LeastIncluded, known.Most, known.MostIncluded) = (range.Least, range.LeastIncluded, range.Most, range.MostIncluded);
        known.Applies = known.MayBeNumber = !state.IsClosed;
        known.IsNumber = !state.IsClosed && !state.MayBeNone;
    }

    private static bool WriteCodes(KnownFact known, FactState state)
    {
        var applies = !state.IsClosed && !state.MayHaveNoCodes;
        if (known.Applies == applies && known.HasCodes == state.Codes is not null)
            return false;
        known.Applies = applies;
        if (state.Codes is { } codes)
            known.SetCodes(codes, state.Type);
        else
            (known.Codes, known.HasCodes, known.IsComplete, known.IsSome) = ([], false, false, false);
        return true;
    }
}
