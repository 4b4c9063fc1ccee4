using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Quantities;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>
/// Reads <c>&lt; 35 t/h</c>, <c>&gt;= 10, &lt; 20</c> and plain values into exact ranges in the fact's unit. Whoever writes two bounds
/// for one side, or a range that nothing lies in, meant something else.
/// </summary>
internal sealed class RangeReader(DiagnosticList diagnostics)
{
    private static readonly Bilingual TwoBounds = new(
        "同一侧有两个界限；请只写一个，数字中不用逗号", "there are two bounds on the same side; write one, and no comma within a number");

    private static readonly Bilingual Empty = new("没有数值符合", "no number satisfies it");

    private static readonly string[] Operators = ["<=", ">=", "<", ">", "="];

    public NumberRange? Read(Fact fact, ScalarNode scalar)
    {
        NumberRange? result = null;
        foreach (var part in scalar.Text.Split([',', '，'], StringSplitOptions.TrimEntries))
        {
            if (ReadBound(fact, part, scalar.Place) is not { } bound)
                return null;
            if (result is { Low: not null } && bound.Low is not null || result is { High: not null } && bound.High is not null)
                return Refuse(fact, scalar, TwoBounds);
            result = result?.Intersect(bound) ?? bound;
        }

        return result is { IsEmpty: true } ? Refuse(fact, scalar, Empty) : result;
    }

    private NumberRange? Refuse(Fact fact, ScalarNode scalar, Bilingual why)
    {
        diagnostics.Add(RuleFaults.BadRange, scalar.Place, scalar.Text, fact.Id, why);
        return null;
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
}
