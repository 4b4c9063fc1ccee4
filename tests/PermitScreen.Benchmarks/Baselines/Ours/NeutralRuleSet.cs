using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Benchmarks.Workload;
using PermitScreen.Codes;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Benchmarks.Baselines.Ours;

/// <summary>The common workload in the canonical model: the same objects that the YAML loader builds.</summary>
internal static class NeutralRuleSet
{
    public static RuleSet Build(IReadOnlyList<NeutralRule> rules, FactVocabulary facts)
    {
        var vocabulary = VocabularyOf(facts);
        var pack = new Pack("workload", "workload", "", [.. rules.Select(r => RuleOf(r, vocabulary))]);
        return new RuleSet(vocabulary, [pack], [], [], [], [], CodeTables.Default);
    }

    public static Application ApplicationOf(NeutralApplication application, Vocabulary vocabulary)
    {
        var facts = ImmutableArray.CreateBuilder<GivenFact>();
        facts.Add(Given(vocabulary[CoreFacts.Region]!, new ManyValue([application.Region])));
        facts.Add(Given(vocabulary[CoreFacts.Industry]!, new ManyValue([application.Industry])));
        foreach (var (name, value) in application.Facts)
            facts.Add(Given(vocabulary[name]!, ValueOf(value)));
        return new Application { Id = application.Id, AsOf = Day(application.Date), Facts = facts.ToImmutable() };
    }

    public static LocalDate Day(DateOnly date) => new(date.Year, date.Month, date.Day);

    private static GivenFact Given(Fact fact, FactValue value) => new(fact, value, "", default);

    private static FactValue ValueOf(NeutralValue value) => value switch
    {
        NeutralNumber number => new NumberValue(Rational.FromDecimal(number.Exact)),
        NeutralFlag flag => new BooleanValue(flag.Value),
        NeutralText text => new OptionValue(text.Text),
        NeutralTexts texts => new ManyValue([.. texts.Texts]),
        _ => throw new InvalidDataException(value.ToString()),
    };

    private static Vocabulary VocabularyOf(FactVocabulary facts)
    {
        var list = ImmutableArray.CreateBuilder<Fact>();
        Add(CoreFacts.Region, FactType.Region, []);
        Add(CoreFacts.Industry, FactType.Industry, []);
        foreach (var name in facts.Numbers)
            Add(name, FactType.Number, []);
        foreach (var name in facts.Booleans)
            Add(name, FactType.Boolean, []);
        foreach (var (name, values) in facts.Enums.Concat(facts.Strings))
            Add(name, FactType.Enum, values);
        foreach (var (name, values) in facts.Sets)
            Add(name, FactType.Set, values);
        return new Vocabulary(list.ToImmutable(), []);

        void Add(string id, FactType type, IReadOnlyList<string> options) => list.Add(new Fact
        {
            Id = id,
            Type = type,
            Label = id,
            Question = id,
            Unit = type == FactType.Number ? Units.Plain : null,
            Options = [.. options.Select(o => new FactOption(o, o))],
            Index = list.Count,
        });
    }

    private static Rule RuleOf(NeutralRule rule, Vocabulary vocabulary) => new()
    {
        Id = rule.Id,
        Pack = "workload",
        Title = rule.Id,
        InForce = new EffectivePeriod(Day(rule.From), Day(rule.From), rule.To is { } last ? Day(last).PlusDays(1) : null),
        Scope = new RuleScope(rule.RegionPrefix, [.. rule.IndustryCodes], [], null),
        Condition = ConditionOf(rule.Condition, vocabulary),
        Effect = rule.Outcome switch { Outcome.Reject => Effect.Reject, Outcome.Notify => Effect.Notify, _ => Effect.Encourage },
    };

    private static Condition ConditionOf(NeutralCondition condition, Vocabulary vocabulary) => condition switch
    {
        NeutralAll all => new All([.. all.Conditions.Select(c => ConditionOf(c, vocabulary))]),
        NeutralAny any => new Any([.. any.Conditions.Select(c => ConditionOf(c, vocabulary))]),
        NeutralNot not => new Not(ConditionOf(not.Condition, vocabulary)),
        NeutralLeaf leaf => new Test(vocabulary[leaf.Fact]!, ExpectationOf(leaf)),
        _ => throw new InvalidDataException(condition.ToString()),
    };

    private static Expectation ExpectationOf(NeutralLeaf leaf) => leaf.Value switch
    {
        NeutralNumber number => new InRange(RangeOf(leaf.Operator, Rational.FromDecimal(number.Exact)), number.Text),
        NeutralFlag flag => new OneOf([flag.Value ? "true" : "false"]),
        NeutralText text => new OneOf([text.Text]),
        NeutralTexts texts => new OneOf([.. texts.Texts]),
        _ => throw new InvalidDataException(leaf.ToString()),
    };

    private static NumberRange RangeOf(NeutralOperator comparison, Rational bound) => comparison switch
    {
        NeutralOperator.Ge => new(bound, true, null, false),
        NeutralOperator.Gt => new(bound, false, null, false),
        NeutralOperator.Le => new(null, false, bound, true),
        NeutralOperator.Lt => new(null, false, bound, false),
        _ => NumberRange.Exactly(bound),
    };
}
