using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// What facts outside of a set may say of its members: implications that conclude on a member, on another name of it, or on a fact
/// that lies behind it (whoever states the fuel of a boiler affirms the boiler).
/// </summary>
internal sealed class SetTies
{
    private const int MaxDepth = 8;
    private static readonly Tie[] Nothing = [];

    private readonly FactLayout layout;
    private readonly ConditionProgram program;
    private readonly Dictionary<Fact, Test> mirrors;
    private readonly Dictionary<Fact, Tie[]> bySet;

    public SetTies(FactLayout layout, ConditionProgram program, CompiledImplication[] mirrors, CompiledImplication[] implications)
    {
        this.layout = layout;
        this.program = program;
        this.mirrors = mirrors.Where(m => m.Source.If is Test { Expectation: OneOf { Options: ["true"] } })
            .GroupBy(m => ((Test)m.Source.If).Fact).ToDictionary(g => g.Key, g => g.First().Source.Then);
        bySet = implications
            .SelectMany(i => MembersBehind(i.Source.Then, 0).Select(m => (m.Set, Tie: new Tie(i, m.Bits, IsCircular(i)))))
            .GroupBy(t => t.Set).ToDictionary(g => g.Key, g => g.Select(t => t.Tie).ToArray());
    }

    /// <summary>The members that some implication may still bring in.</summary>
    public ulong StillImplied(Fact set, FactSheet sheet) =>
        Bits(set, t => !t.Implication.IsOneQuestion && program.IsPossible(t.Implication.If, sheet.Slots));

    /// <summary>The members that some implication surely brings in.</summary>
    public ulong SurelyImplied(Fact set, FactSheet sheet) => Bits(set, t => ulong.IsPow2(t.Bits) && program.IsCertain(t.Implication.If, sheet.Slots));

    /// <summary>The members that would need themselves, or other members left out, to be implied.</summary>
    public ulong CircularBitsOf(Fact set) => Bits(set, t => t.IsCircular);

    /// <summary>Those that something surely implies one of, or may imply of which an answer is vague: a coarse code, an open interval.</summary>
    public ulong VaguelyImplied(Fact set, FactSheet sheet) => Bits(set, t =>
        program.IsCertain(t.Implication.If, sheet.Slots)
        || program.IsPossible(t.Implication.If, sheet.Slots) && OpenFacts(t, sheet).Any(f => f.IsCode || sheet.GivenOf(f) is not null));

    /// <summary>What surely implies one of several members, without saying which.</summary>
    public IEnumerable<(Fact Because, ulong Bits)> OneOfSeveral(Fact set, FactSheet sheet) => Of(set)
        .Where(t => !ulong.IsPow2(t.Bits) && program.IsCertain(t.Implication.If, sheet.Slots))
        .Select(t => (t.Implication.Because, t.Bits));

    /// <summary>The facts that could still imply one of these members.</summary>
    public IEnumerable<Fact> OpenPremisesOf(Fact set, ulong bits, FactSheet sheet) => Of(set)
        .Where(t => (t.Bits & bits) != 0 && program.IsPossible(t.Implication.If, sheet.Slots))
        .SelectMany(t => OpenFacts(t, sheet)).Distinct();

    /// <summary>A fact from which the member follows.</summary>
    public Fact? Implying(Fact set, ulong bit, FactSheet sheet) =>
        Of(set).FirstOrDefault(t => (t.Bits & bit) != 0 && program.IsCertain(t.Implication.If, sheet.Slots))?.Implication.Because;

    /// <summary>The members of a set that a statement of this fact affirms by itself.</summary>
    public ulong DirectBitsOf(Fact fact, Fact set) =>
        MembersBehind(new Test(fact, new OneOf(["true"])), 0, isStatement: true).Where(m => m.Set == set).Aggregate(0UL, (bits, m) => bits | m.Bits);

    private IEnumerable<Fact> OpenFacts(Tie tie, FactSheet sheet) => tie.Implication.Tests
        .Where((_, i) => program.TruthOfLeaf(tie.Implication.If + i, sheet.Slots) == Truth.Unknown).Select(t => t.Fact);

    private ulong Bits(Fact set, Func<Tie, bool> counts)
    {
        ulong bits = 0;
        foreach (var tie in Of(set))
        {
            if ((tie.Bits & ~bits) != 0 && counts(tie))
                bits |= tie.Bits;
        }

        return bits;
    }

    private Tie[] Of(Fact set) => bySet.GetValueOrDefault(set) ?? Nothing;

    private IEnumerable<(Fact Set, ulong Bits)> MembersBehind(Test test, int depth, bool isStatement = false)
    {
        if (depth > MaxDepth)
            yield break;
        if (test.Fact.Type == FactType.Set && layout[test.Fact].Predicates is null && !isStatement)
            yield return (test.Fact, layout.LeafOf(test, false).Bits & FactLayout.AllBits(test.Fact));
        // That something is not so says nothing of what it would belong to.
        var further = test.Expectation is OneOf { Options: ["false"] } ? [] : Affirmed(test.Fact.Gate);
        if (mirrors.TryGetValue(test.Fact, out var other) && test.Expectation is OneOf one && one.Options.Contains("true"))
            further = further.Append(other);
        foreach (var next in further)
        {
            foreach (var member in MembersBehind(next, depth + 1))
                yield return member;
        }
    }

    /// <summary>The tests outside of negations.</summary>
    private static IEnumerable<Test> Affirmed(Condition? condition) => condition switch
    {
        All all => all.Parts.SelectMany(Affirmed),
        Any any => any.Parts.SelectMany(Affirmed),
        Test test => [test],
        _ => [],
    };

    /// <summary>Its premise may fall once members are taken to be absent.</summary>
    private bool IsCircular(CompiledImplication implication) => implication.Source.If.Facts.Any(f =>
        f.Gate is not null || f.Derivation is not null || f.Type == FactType.Set || mirrors.ContainsKey(f));

    private sealed record Tie(CompiledImplication Implication, ulong Bits, bool IsCircular);
}
