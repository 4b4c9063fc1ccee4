using System.Globalization;
using PermitScreen.Cli.Wording;
using PermitScreen.Explaining;
using PermitScreen.Facts;

namespace PermitScreen.Cli.Asking;

/// <summary>The numbered values of a question, for people who would rather type 2 than wastewater_discharge.</summary>
internal sealed class Choices
{
    private static readonly char[] Separators = [',', '，', ';', '；', '、', ' '];

    private readonly Fact fact;
    private readonly List<string> options;

    public Choices(Fact fact)
    {
        this.fact = fact;
        options = fact.Type == FactType.Boolean ? ["true", "false"] : [.. fact.Options.Select(o => o.Id)];
    }

    public bool AllowsNone => fact is { Type: FactType.Set, IsNeverEmpty: false };

    public IEnumerable<string> Lines(FactText words)
    {
        var width = options.Count.ToString(CultureInfo.InvariantCulture).Length;
        for (var i = 0; i < options.Count; i++)
            yield return $"{Number(i + 1).PadLeft(width)}  {words.Option(fact, options[i])}";
        if (AllowsNone)
            yield return $"{"0".PadLeft(width)}  {Messages.NoneOfThese.In(words.Language)}";
    }

    /// <summary>The ids behind the numbers; whatever is no number of the list stays as it is.</summary>
    public string Resolve(string text)
    {
        if (options.Count == 0)
            return text;
        if (fact.Type != FactType.Set)
            return ResolveOne(text);
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.All(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? string.Join(';', parts.Select(ResolveOne))
            : text;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string ResolveOne(string text)
    {
        if (options.Contains(text) || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return text;
        if (number == 0 && AllowsNone)
            return "none";
        return number >= 1 && number <= options.Count ? options[number - 1] : text;
    }
}
