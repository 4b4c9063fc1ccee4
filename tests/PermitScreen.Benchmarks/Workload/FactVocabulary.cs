namespace PermitScreen.Benchmarks.Workload;

/// <summary>The facts' names by kind, and the values that enums, strings and sets can have.</summary>
internal sealed record FactVocabulary(
    IReadOnlyList<string> Numbers,
    IReadOnlyList<string> Booleans,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enums,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Strings,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Sets)
{
    /// <summary>The value's place in its fact's list.</summary>
    public int Ordinal(string fact, string value)
    {
        var values = Enums.GetValueOrDefault(fact) ?? Strings.GetValueOrDefault(fact) ?? Sets[fact];
        for (var ordinal = 0; ordinal < values.Count; ordinal++)
        {
            if (values[ordinal] == value)
                return ordinal;
        }

        throw new InvalidDataException($"`{value}` is not a value of `{fact}`");
    }

    /// <summary>One bit for each of the values.</summary>
    public uint Mask(string fact, IEnumerable<string> values)
        => values.Aggregate(0u, (mask, value) => mask | (1u << Ordinal(fact, value)));
}
