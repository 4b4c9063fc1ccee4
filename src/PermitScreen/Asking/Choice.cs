using System.Globalization;
using PermitScreen.Facts;

namespace PermitScreen.Asking;

/// <summary>A value that can be chosen by its number, for people who would rather type 2 than wastewater_discharge.</summary>
/// <param name="Number">from 1; 0 for none of the others</param>
/// <param name="Value">the id of the option, true or false, or none</param>
public sealed record Choice(int Number, string Value, Bilingual Label)
{
    internal const string None = "none";

    private static readonly char[] Separators = [',', '，', ';', '；', '、', ' '];

    internal static IEnumerable<Choice> Of(Fact fact)
    {
        if (fact.Type == FactType.Boolean)
            return [new Choice(1, "true", new("是", "yes")), new Choice(2, "false", new("否", "no"))];
        var options = fact.Options.Select((o, i) => new Choice(i + 1, o.Id, o.Label));
        return fact is { Type: FactType.Set, IsNeverEmpty: false } ? options.Append(new Choice(0, None, new("都没有", "none of these"))) : options;
    }

    /// <summary>The values behind the numbers; what is no number of a choice stays as it was typed.</summary>
    internal static string Resolve(string text, Fact fact, IReadOnlyList<Choice> choices)
    {
        if (choices.Count == 0)
            return text;
        if (fact.Type != FactType.Set)
            return ResolveOne(text, choices);
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length > 0 && parts.All(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? string.Join(';', parts.Select(p => ResolveOne(p, choices)))
            : text;
    }

    private static string ResolveOne(string text, IReadOnlyList<Choice> choices) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && choices.FirstOrDefault(c => c.Number == number) is { } chosen
            ? chosen.Value
            : text;
}
