using NodaTime;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Tests.Laws;

/// <summary>
/// The Semantics section read aloud, without an index, without compilation and without ties among facts: what the engine must come to.
/// </summary>
internal sealed class NaiveEngine(RuleSet rules, Application application, LocalDate asOf)
{
    public RuleState StateOf(Rule rule) => StateOf(rule, rule.Effect.Relieves());

    /// <summary>As the exception from another rule it relieves: of several codes every one must fit.</summary>
    private RuleState StateAsException(Rule rule) => StateOf(rule, true);

    private RuleState StateOf(Rule rule, bool every)
    {
        var scope = ScopeOf(rule, every);
        if (scope == Truth.No)
            return RuleState.OutOfScope;
        var condition = TruthOf(rule.Condition, every);
        if (condition == Truth.No)
            return RuleState.Silent;
        if (OverridersOf(rule).Any(o => StateAsException(o) == RuleState.Fires && o.Verified && !IsContested(o)))
            return RuleState.Overridden;
        return scope.And(condition) == Truth.Yes ? RuleState.Fires : RuleState.Undetermined;
    }

    /// <summary>Some rule may set it aside: one that is open, one that fires but may itself be set aside, or one that nobody has verified.</summary>
    public bool IsContested(Rule rule) =>
        OverridersOf(rule).Any(o => StateAsException(o) is RuleState.Undetermined or RuleState.Fires);

    public VerdictRange Range()
    {
        var (verdict, best, worst) = (Verdict.Pass, Verdict.Pass, Verdict.Pass);
        foreach (var rule in rules.Rules)
        {
            var forced = Forced(rule);
            switch (StateOf(rule))
            {
                case RuleState.Fires:
                    var mildest = OverridersOf(rule).Where(o => StateAsException(o) is RuleState.Undetermined or RuleState.Fires).Select(Forced).Append(forced).Min();
                    (verdict, best, worst) = (Max(verdict, forced), Max(best, mildest), Max(worst, forced));
                    break;
                case RuleState.Undetermined when forced > Verdict.Pass:
                    (verdict, worst) = (Max(verdict, Verdict.Notify), Max(worst, forced));
                    break;
            }
        }

        return new VerdictRange(verdict, best, worst);
    }

    private static Verdict Forced(Rule rule) => rule.Effect switch
    {
        Effect.Reject => Verdict.Reject,
        Effect.Notify or Effect.Commit => Verdict.Notify,
        _ => Verdict.Pass,
    };

    private static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;

    private IEnumerable<Rule> OverridersOf(Rule rule) => rules.Rules.Where(o => o.Overrides.Contains(rule.Id));

    private Truth ScopeOf(Rule rule, bool every)
    {
        var truth = rule.InForce.Contains(asOf);
        if (rule.Scope.Region.Length > 0)
            truth = truth.And(OfCodes("project.region", every, code => CodePrefix.Match(code, [rule.Scope.Region])));
        if (!rule.Scope.Industries.IsEmpty || !rule.Scope.UnsettledIndustries.IsEmpty)
        {
            truth = truth.And(OfCodes("project.industry", every, code =>
                CodePrefix.Match(code, rule.Scope.Industries).Or(CodePrefix.Match(code, rule.Scope.UnsettledIndustries).And(Truth.Unknown))));
        }

        return rule.Scope.Nature is { } nature ? truth.And(TruthOf(nature, every)) : truth;
    }

    private Truth OfCodes(string fact, bool every, Func<string, Truth> truth) =>
        rules.Vocabulary[fact]! is var codes && ValueOf(codes) is ManyValue many ? Together(many, item => OfFinest(codes.Type, item, truth), every) : Truth.Unknown;

    /// <summary>What is not named is one more value of which nothing is known.</summary>
    private static Truth Together(ManyValue many, Func<string, Truth> truth, bool every)
    {
        var all = many.Items.Select(truth).Concat(many.IsComplete ? [] : [Truth.Unknown]).ToList();
        return every ? all.Aggregate(TruthLogic.From(all.Count > 0), TruthLogic.And) : all.Aggregate(Truth.No, TruthLogic.Or);
    }

    /// <summary>A coarse code is one of the finest below it, whichever: what all of them agree on is known.</summary>
    private static Truth OfFinest(FactType type, string code, Func<string, Truth> truth)
    {
        ICodeTable table = type == FactType.Region ? CodeTables.Default.Regions : CodeTables.Default.Industries;
        var finest = table.Entries.Where(e => table.IsWithin(e.Code, code) && table.Children(e.Code).Count == 0)
            .Select(e => truth(type == FactType.Region ? RegionTable.SignificantPrefix(e.Code) : e.Code)).Distinct().ToList();
        return finest is [var agreed] ? agreed : Truth.Unknown;
    }

    private static Truth Within(NumberRange required, NumberRange known) =>
        required.Intersect(known) is { IsEmpty: false } both ? both == known ? Truth.Yes : Truth.Unknown : Truth.No;

    private Truth TruthOf(Condition condition, bool every) => condition switch
    {
        All all => all.Parts.Select(p => TruthOf(p, every)).Aggregate(Truth.Yes, TruthLogic.And),
        Any any => any.Parts.Select(p => TruthOf(p, every)).Aggregate(Truth.No, TruthLogic.Or),
        Not not => TruthOf(not.Part, !every).Not(),
        Test test => ValueOf(test.Fact) is { } value ? TruthOf(test.Expectation, value, test.Fact, every) : Truth.Unknown,
        _ => throw new InvalidOperationException(),
    };

    private Truth TruthOf(Expectation expectation, FactValue value, Fact fact, bool every) => (expectation, value) switch
    {
        (OneOf one, BooleanValue boolean) => TruthLogic.From(one.Options.Contains(boolean.Value ? "true" : "false")),
        (OneOf one, OptionValue option) => TruthLogic.From(one.Options.Contains(option.Option)),
        (OneOf one, ManyValue many) => Together(many, i => TruthLogic.From(one.Options.Contains(i)), every && fact.Type != FactType.Set),
        (NotEmpty, ManyValue many) => TruthLogic.From(many.IsSome || !many.Items.IsEmpty).Or(many.IsComplete ? Truth.No : Truth.Unknown),
        (InRange range, RangeValue bounds) => Within(range.Range, bounds.Range),
        (InRange range, NumberValue number) => TruthLogic.From(range.Range.Contains(number.Value)),
        (InRange range, DateValue date) => TruthLogic.From(range.Range.Contains(Rational.FromInt64(Dates.DayNumber(date.Date)))),
        (InList list, ManyValue many) => Together(many, list.List.Contains, every),
        (InCodes codes, ManyValue many) => Together(many, i => OfFinest(fact.Type, i, code => InCodes(codes, code)), every),
        _ => throw new InvalidOperationException($"{expectation} of {value}"),
    };

    private Truth InCodes(InCodes codes, string code) =>
        codes.Groups.Select(g => g.Contains(code, asOf)).Append(CodePrefix.Match(code, codes.Codes)).Aggregate(Truth.No, TruthLogic.Or);

    private FactValue? ValueOf(Fact fact) => application.Facts.FirstOrDefault(g => g.Fact == fact)?.Value;
}
