using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>Facts, values, expectations and changes as people read them: labels instead of ids, units, names beside codes.</summary>
internal sealed class FactText
{
    private readonly CodeNames codes;
    private readonly ExpectationText expectations;

    public FactText(RuleSet ruleSet, Language language)
    {
        Vocabulary = ruleSet.Vocabulary;
        Language = language;
        Wording = Wording.In(language);
        codes = new CodeNames(ruleSet.Tables);
        expectations = new ExpectationText(this, codes);
    }

    public Language Language { get; }

    public Wording Wording { get; }

    internal Vocabulary Vocabulary { get; }

    public string Label(Fact fact) => fact.Label.In(Language);

    /// <summary>The value as far as it is known; never empty.</summary>
    public string Value(FactSheet sheet, Fact fact)
    {
        var value = sheet.ValueOf(fact);
        if (sheet.GivenOf(fact)?.Value is ManyValue { Perhaps.IsEmpty: false } stated && stated.Equals(value))
            return Value(fact, stated);
        if (value is not ManyValue { IsComplete: true } many || sheet.IsComplete(fact))
            return value is null ? Missing(sheet.OriginOf(fact)) : Value(fact, value);
        return many.Items.IsEmpty ? Wording.Unknown : Wording.Bracketed(Value(fact, value), Wording.RestUnknown);
    }

    public string Value(Fact fact, FactValue value) => value switch
    {
        BooleanValue boolean => boolean.Value ? Wording.Yes : Wording.No,
        NumberValue number => Number(fact, number.Value),
        RangeValue { IsEstimate: true, Range: { Low: { } low, High: { } high } } => Wording.About(Number(fact, (low + high) / Rational.FromInt64(2))),
        RangeValue range => expectations.Bounds(fact, range.Range),
        OptionValue option => Option(fact, option.Option),
        DateValue date => Dates.Format(date.Date),
        TextValue text => text.Text,
        ManyValue { Items.IsEmpty: true, IsSome: true } => Wording.SomeUnknown,
        ManyValue { Items.IsEmpty: true } => Wording.Nothing,
        ManyValue { Perhaps.IsEmpty: false } few =>
            Wording.Bracketed(Wording.Join(few.Items.Select(item => Item(fact, item))), Wording.Perhaps(Wording.Join(few.Perhaps.Select(item => Item(fact, item))))),
        ManyValue { IsComplete: false } part => Wording.Bracketed(Wording.Join(part.Items.Select(item => Item(fact, item))), Wording.RestUnknown),
        ManyValue many => Wording.Join(many.Items.Select(item => Item(fact, item))),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>What a test requires, without its fact: <c>&lt; 35 蒸吨/小时</c>, <c>为 新建</c>, <c>属于 钢铁（31）</c>.</summary>
    /// <param name="negated">for a test that must not hold</param>
    public string Expectation(Test test, bool negated = false) => expectations.Of(test, negated);

    /// <summary>A test with its fact: <c>锅炉燃料 为 煤</c>, <c>有锅炉：是</c>.</summary>
    public string Statement(Test test, bool negated = false)
    {
        var expectation = Expectation(test, negated);
        return test.Fact.Type == FactType.Boolean ? Wording.Labelled(Label(test.Fact), expectation) : $"{Label(test.Fact)} {expectation}";
    }

    /// <summary>The value that is just enough, or the range of all that are.</summary>
    public string Target(Change change) => change.Range is { } range
        ? expectations.Bounds(change.Fact, range)
        : Value(change.Fact, change.To);

    /// <summary><c>≥ 0.05 蒸吨/小时 且 ≤ 4000 蒸吨/小时</c></summary>
    internal string Bounds(Fact fact, NumberRange range) => expectations.Bounds(fact, range);

    public string Option(Fact fact, string option)
    {
        if (fact.Type == FactType.Boolean)
            return option == "true" ? Wording.Yes : Wording.No;
        var index = fact.OptionIndex(option);
        return index < 0 ? option : fact.Options[index].Label.In(Language);
    }

    internal string Number(Fact fact, Rational value) =>
        QuantityText.Format(value, fact.Unit ?? Units.Plain, Language == Language.Zh);

    private string Item(Fact fact, string item) => fact.IsCode ? codes.Of(fact.Type, item) : Option(fact, item);

    private string Missing(FactOrigin origin) => origin == FactOrigin.NotApplicable ? Wording.NotApplicable : Wording.Unknown;
}
