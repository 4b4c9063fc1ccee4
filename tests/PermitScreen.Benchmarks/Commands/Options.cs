using System.Globalization;

namespace PermitScreen.Benchmarks.Commands;

/// <summary>Arguments in order, and <c>--name value</c> pairs anywhere among them.</summary>
internal sealed class Options
{
    private readonly List<string> positional = [];
    private readonly Dictionary<string, string> named = [];

    public Options(ReadOnlySpan<string> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal))
                positional.Add(arguments[i]);
            else if (i + 1 < arguments.Length)
                named[arguments[i]] = arguments[++i];
            else
                throw new ArgumentException($"{arguments[i]} needs a value");
        }
    }

    public string this[int index, string name]
        => index < positional.Count ? positional[index] : throw new ArgumentException($"{name} is missing");

    public string? this[string name] => named.GetValueOrDefault(name);

    /// <summary>The names given that the command does not know: a typing error must not measure something else.</summary>
    public Options Knowing(params string[] names)
        => named.Keys.Except(names).FirstOrDefault() is { } unknown ? throw new ArgumentException($"unknown option {unknown}") : this;

    public static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new ArgumentException($"`{text}` is not a number");
}
