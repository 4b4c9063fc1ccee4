using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Finds the fewest stated facts that must change so that a fired rule no longer fires: one test of a conjunction, every true test of a
/// disjunction. What cannot be chosen (region, industry) is left alone. Each answer is tried out before it is given.
/// </summary>
internal sealed class SmallestChangeFinder
{
    private readonly Decision decision;

    private SmallestChangeFinder(Decision decision) => this.decision = decision;

    public static ImmutableArray<Change> Find(Decision decision, Rule rule)
    {
        var finder = new SmallestChangeFinder(decision);
        foreach (var plan in finder.Plans(Proof.Of(rule, decision.Sheet).Condition, false).OrderBy(p => p.Cost))
        {
            if (finder.StopsRule(plan, rule))
                return plan.Changes;
        }

        return [];
    }

    /// <summary>The ways to make a node hold, or not hold.</summary>
    private IEnumerable<Plan> Plans(ProofNode node, bool holds)
    {
        if (node.Truth == (holds ? Truth.Yes : Truth.No))
            return [Plan.Nothing];
        if (node is ProofLeaf leaf)
            return leaf.Truth == Truth.Unknown ? [] : OfLeaf(leaf, holds);
        var branch = (ProofBranch)node;
        return branch.Condition switch
        {
            Not => Plans(branch.Parts[0], !holds),
            All => holds ? Together(branch, true) : branch.Parts.SelectMany(p => Plans(p, false)),
            _ => holds ? branch.Parts.SelectMany(p => Plans(p, true)) : Together(branch, false),
        };
    }

    /// <summary>Every part must follow: the cheapest way of each.</summary>
    private IEnumerable<Plan> Together(ProofBranch branch, bool holds)
    {
        var whole = Plan.Nothing;
        foreach (var part in branch.Parts)
        {
            if (Plans(part, holds).MinBy(p => p.Cost) is not { } cheapest)
                return [];
            whole = whole.And(cheapest);
        }

        return [whole];
    }

    private IEnumerable<Plan> OfLeaf(ProofLeaf leaf, bool holds)
    {
        var fact = leaf.Test.Fact;
        if (decision.Sheet.GivenOf(fact) is { } given)
            return OfGiven(given, leaf.Test.Expectation, holds);
        return fact.Derivation switch
        {
            RatioDerivation ratio when leaf.Test.Expectation is InRange range => OfRatio(ratio, range.Range, holds),
            ConditionDerivation condition when leaf.Test.Expectation is OneOf { Options: [var option] } =>
                Plans(Proof.NodeOf(condition.Condition, decision.Sheet), holds == (option == "true")),
            _ => OfMirror(fact, holds),
        };
    }

    private static IEnumerable<Plan> OfGiven(GivenFact given, Expectation expectation, bool holds)
    {
        switch (given.Value)
        {
            case NumberValue number when expectation is InRange range:
                return Targets(number.Value, range.Range, holds).Select(t => Plan.Of(1, new Change(given.Fact, number, new NumberValue(t.Value), t.Range)));
            case BooleanValue boolean:
                return [Plan.Of(2, new Change(given.Fact, boolean, new BooleanValue(!boolean.Value), null))];
            case OptionValue option when expectation is OneOf one:
                return given.Fact.Options.Select(o => o.Id)
                    .Where(o => one.Options.Contains(o) == holds)
                    .Select(o => Plan.Of(3, new Change(given.Fact, option, new OptionValue(o), null)));
            case ManyValue many when !given.Fact.IsCode && expectation is OneOf members:
                var next = holds ? many.Items.Add(members.Options[0]) : many.Items.RemoveAll(members.Options.Contains);
                return [Plan.Of(3, new Change(given.Fact, many, new ManyValue(next), null))];
            default:
                return [];
        }
    }

    /// <summary>A ratio is changed through its numerator or its denominator, whichever is stated.</summary>
    private IEnumerable<Plan> OfRatio(RatioDerivation ratio, NumberRange range, bool holds)
    {
        if (decision.Sheet.ValueOf(ratio.Numerator) is not NumberValue numerator
            || decision.Sheet.ValueOf(ratio.Denominator) is not NumberValue denominator)
        {
            yield break;
        }

        foreach (var (value, wanted) in Targets(numerator.Value / denominator.Value, range, holds))
        {
            var scaled = new NumberRange(wanted.Low * denominator.Value, wanted.LowIncluded, wanted.High * denominator.Value, wanted.HighIncluded);
            if (decision.Sheet.GivenOf(ratio.Numerator) is not null)
                yield return Plan.Of(1, new Change(ratio.Numerator, numerator, new NumberValue(value * denominator.Value), scaled));
            if (decision.Sheet.GivenOf(ratio.Denominator) is not null && !value.IsZero && wanted is { High: null, Low: not null })
            {
                var most = new NumberRange(null, false, numerator.Value / wanted.Low, wanted.LowIncluded);
                yield return Plan.Of(2, new Change(ratio.Denominator, denominator, new NumberValue(numerator.Value / value), most));
            }
        }
    }

    /// <summary>A boolean that mirrors a member of a stated set changes with the set.</summary>
    private IEnumerable<Plan> OfMirror(Fact fact, bool holds)
    {
        foreach (var implication in decision.RuleSet.Vocabulary.Implications.Where(i => i.If is Test mirror && mirror.Fact == fact))
        {
            if (decision.Sheet.GivenOf(implication.Then.Fact) is { } set)
            {
                foreach (var plan in OfGiven(set, implication.Then.Expectation, holds))
                    yield return plan;
            }
        }
    }

    /// <summary>The nearest values inside or outside a range, each with the whole side it opens.</summary>
    private static IEnumerable<(Rational Value, NumberRange Range)> Targets(Rational value, NumberRange range, bool inside)
    {
        if (inside)
        {
            if (range.Low is { } low && value < low)
                yield return (range.LowIncluded ? low : low + Rational.One, range);
            else if (range.High is { } high)
                yield return (range.HighIncluded || high.IsZero ? high : high / Rational.FromInt64(2), range);
            yield break;
        }

        if (range.High is { } top)
            yield return (range.HighIncluded ? top + Rational.One : top, new NumberRange(top, !range.HighIncluded, null, false));
        if (range.Low is { } bottom && !(bottom.IsZero && range.LowIncluded))
            yield return (range.LowIncluded ? bottom / Rational.FromInt64(2) : bottom, new NumberRange(null, false, bottom, !range.LowIncluded));
    }

    private bool StopsRule(Plan plan, Rule rule)
    {
        if (plan.Changes.IsEmpty)
            return false;
        var changed = decision.Application;
        foreach (var change in plan.Changes)
        {
            // What is tied to the changed fact would otherwise contradict it.
            foreach (var tied in TiedTo(change.Fact))
                changed = changed.Without(tied);
            changed = changed.With(new GivenFact(change.Fact, change.To, "", default));
        }

        var sheet = FactBinder.Bind(decision.Sheet.Rules, changed, decision.AsOf, decision.Sheet.Strict);
        return sheet.Problems.IsEmpty
            && RuleJudge.StateOf(sheet, decision.RuleSet.Rules.IndexOf(rule)) is not (RuleState.Fires or RuleState.Undetermined);
    }

    private IEnumerable<Fact> TiedTo(Fact fact) => decision.RuleSet.Vocabulary.Implications
        .Where(i => i.If is Test { Fact.IsCode: false })
        .Select(i => i.If.Facts.Append(i.Then.Fact).ToList())
        .Where(tied => tied.Contains(fact))
        .SelectMany(tied => tied)
        .Where(f => f != fact);

    private sealed record Plan(int Cost, ImmutableArray<Change> Changes)
    {
        public static readonly Plan Nothing = new(0, []);

        public static Plan Of(int cost, Change change) => new(cost, [change]);

        public Plan And(Plan other) => new(Cost + other.Cost, Changes.AddRange(other.Changes));
    }
}
