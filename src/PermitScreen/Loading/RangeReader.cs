using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;

namespace PermitScreen.Loading;

/// <summary>Reads <c>&lt; 35 t/h</c>, <c>&gt;= 10, &lt; 20</c> and plain values into exact ranges in the fact's unit.</summary>
internal sealed class RangeReader(DiagnosticList diagnostics)
{
    private static readonly string[] Operators = ["<=", ">=", "<", ">", "="];

    public NumberRange? Read(Fact fact, ScalarNode scalar)
    {
        NumberRange? result = null;
        foreach (var part in scalar.Text.Split([',', '，'], StringSplitOptions.TrimEntries))
        {
            if (ReadBound(fact, part, scalar.Place) is not { } bound)
                return null;
            result = result is null ? bound : Intersect(result, bound);
        }

        return result;
    }

    private NumberRange? ReadBound(Fact fact, string text, SourcePlace place)
    {
        var comparison = Operators.FirstOrDefault(o => text.StartsWith(o, StringComparison.Ordinal)) ?? "";
        if (FactNumbers.Read(fact, text[comparison.Length..].Trim(), place, diagnostics) is not { } value)
            return null;
        return comparison switch
        {
            "<" => new(null, false, value, false),
            "<=" => new(null, false, value, true),
            ">" => new(value, false, null, false),
            ">=" => new(value, true, null, false),
            _ => NumberRange.Exactly(value),
        };
    }

    private static NumberRange Intersect(NumberRange a, NumberRange b) => new(
        a.Low ?? b.Low,
        a.Low is null ? b.LowIncluded : a.LowIncluded,
        a.High ?? b.High,
        a.High is null ? b.HighIncluded : a.HighIncluded);
}
