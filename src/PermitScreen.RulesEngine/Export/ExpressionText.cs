using System.Globalization;
using PermitScreen.Facts;
using PermitScreen.Quantities;
using PermitScreen.Screening.Engine;

namespace PermitScreen.RulesEngine.Export;

/// <summary>
/// Conditions as expressions: one that holds when the condition surely does, one that holds when it may. A negation turns the one into
/// the other.
/// </summary>
internal sealed class ExpressionText(Vocabulary vocabulary, CodeTests codes)
{
    private readonly HashSet<Fact> twofold = TwofoldFacts.Of(vocabulary);

    /// <param name="every">tests of several codes hold only if every one fits; null for a premise (see <see cref="Reading"/>)</param>
    public string Certainly(Condition condition, bool? every = false) => Of(condition, every, true);

    /// <inheritdoc cref="Certainly"/>
    public string Possibly(Condition condition, bool? every = false) => Of(condition, every, false);

    public static string Fact(string id) => $"{KnownFacts.Parameter}[{Quote(id)}]";

    public static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Facts whose values are tested by the tests that the export names, not option by option: codes, and sets too large for options.</summary>
    public static bool IsOfCodes(Fact fact) =>
        fact.Type is FactType.Industry or FactType.Region or FactType.Item or FactType.ControlUnit
        || fact.Type == FactType.Set && fact.Options.Length > 63 || fact.Type == FactType.Enum && fact.Options.Length > 64;

    private string Of(Condition condition, bool? every, bool certainly) => condition switch
    {
        All all => Join(all.Parts, " && ", "true", every, certainly),
        Any any => Join(any.Parts, " || ", "false", every, certainly),
        Not not => $"!({Of(not.Part, !every, !certainly)})",
        Test test => OfTest(test, every ?? Reading.OfPremise(test).Every, certainly),
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    private string Join(IReadOnlyCollection<Condition> parts, string with, string none, bool? every, bool certainly) => parts.Count switch
    {
        0 => none,
        1 => Of(parts.First(), every, certainly),
        _ => $"({string.Join(with, parts.Select(p => Of(p, every, certainly)))})",
    };

    private string OfTest(Test test, bool every, bool certainly)
    {
        var holds = certainly ? nameof(Pair.Surely) : nameof(Pair.Possibly);
        if (IsOfCodes(test.Fact))
            return $"{Fact(test.Fact.Id)}[{Quote(codes.NameOf(test, every))}].{holds}";
        if (test.Expectation is InRange range)
            return OfRange(Fact(test.Fact.Id), range.Range, certainly);
        var options = OptionsOf(test, twofold.Contains(test.Fact), every).Select(o => $"{Fact(test.Fact.Id)}[{Quote(o)}].{holds}").ToList();
        return options.Count == 1 ? options[0] : $"({string.Join(" || ", options)})";
    }

    /// <summary>That it is not so for some code is the contrary of its being so for every one.</summary>
    private static IEnumerable<string> OptionsOf(Test test, bool isTwofold, bool every)
    {
        if (test.Expectation is NotEmpty)
            return test.Fact.Options.Select(o => o.Id).Append(OptionNames.Some);
        var options = ((OneOf)test.Expectation).Options;
        return isTwofold && every != (options is ["false"]) ? options.Select(OptionNames.OfEvery) : options;
    }

    /// <summary>The whole of what the number may be lies in the range, or some of it.</summary>
    private static string OfRange(string fact, NumberRange range, bool certainly)
    {
        var parts = new List<string> { $"{fact}.{(certainly ? nameof(KnownFact.IsNumber) : nameof(KnownFact.MayBeNumber))}" };
        if (range.Low is { } low)
            parts.Add(Bound(fact, certainly ? nameof(KnownFact.Least) : nameof(KnownFact.Most), ">", low, range.LowIncluded, certainly));
        if (range.High is { } high)
            parts.Add(Bound(fact, certainly ? nameof(KnownFact.Most) : nameof(KnownFact.Least), "<", high, range.HighIncluded, certainly));
        return parts.Count == 1 ? parts[0] : $"({string.Join(" && ", parts)})";
    }

    private static string Bound(string fact, string end, string order, Rational bound, bool included, bool certainly)
    {
        // A bound without a last decimal is moved over: three times the number against the numerator of a third.
        var (value, times) = bound.TryToDecimal(out var exact) ? (Text(exact), "") : ($"{bound.Numerator}M", $" * {bound.Denominator}M");
        var (number, end1) = ($"{fact}.{end}{times}", $"{fact}.{end}Included");
        var atEnd = (included, certainly) switch
        {
            (true, true) => $"{number} == {value}",
            (false, true) => $"({number} == {value} && !{end1})",
            (true, false) => $"({number} == {value} && {end1})",
            (false, false) => null,
        };
        return atEnd is null ? $"{number} {order} {value}" : $"({number} {order} {value} || {atEnd})";
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "M";
}
