using System.Text.Json;
using PermitScreen.Facts;
using PermitScreen.Loading;
using PermitScreen.Quantities;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Explaining;

/// <summary>
/// Facts and values as JSON. A number is written with all its digits when it has a last one; a fraction without one ("10/7") is a
/// string, because a rounded number could lie on the other side of a limit.
/// </summary>
internal static class FactJson
{
    /// <summary><c>facts</c>: every fact that a proof or a change names, once: the value for machines, null when unknown, and the same for people.</summary>
    public static void WriteAll(Utf8JsonWriter writer, Decision decision, FactText facts)
    {
        var named = decision.Reasons.SelectMany(ReasonJson.RowsOf).Select(r => r.Leaf.Test.Fact)
            .Concat(decision.Reasons.SelectMany(r => r.SmallestChange).Select(c => c.Fact));
        writer.WriteStartObject("facts");
        foreach (var fact in named.Distinct().OrderBy(f => f.Id, StringComparer.Ordinal))
        {
            writer.WriteStartObject(fact.Id);
            writer.WriteString("label", facts.Label(fact));
            if (decision.Parts.Any(p => ThingNames.Own(decision.RuleSet.Vocabulary, p.Things, fact)))
                WriteOfEach(writer, decision, fact, facts);
            else
                WriteKnown(writer, decision.Parts.IsEmpty ? decision.Sheet : decision.Parts[0].Decision.Sheet, fact, facts);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter writer, FactSheet sheet, Fact fact, FactText facts)
    {
        var value = sheet.ValueOf(fact);
        var isPartial = value is not null && !sheet.IsComplete(fact);
        writer.WritePropertyName("value");
        WriteValue(writer, isPartial && value is ManyValue { Items.IsEmpty: true } ? null : value);
        if (isPartial)
            writer.WriteBoolean("complete", false);
        writer.WriteString("text", facts.Value(sheet, fact));
        WriteUnit(writer, fact);
        writer.WriteString("origin", SnakeCase.Of(sheet.OriginOf(fact)));
    }

    /// <summary>A fact of several things has no one value; the text tells that of each.</summary>
    private static void WriteOfEach(Utf8JsonWriter writer, Decision decision, Fact fact, FactText facts)
    {
        var wording = facts.Wording;
        writer.WriteNull("value");
        writer.WriteString("text", string.Join(wording.Semicolon, decision.Parts.Select(p => wording.Labelled(ThingNames.Of(p.Things, wording, facts.Language), facts.Value(p.Decision.Sheet, fact)))));
        WriteUnit(writer, fact);
        writer.WriteString("origin", SnakeCase.Of(decision.Parts[0].Decision.Sheet.OriginOf(fact)));
    }

    public static void WriteUnit(Utf8JsonWriter writer, Fact fact)
    {
        if (fact.Unit is { } unit && unit != Units.Plain)
            writer.WriteString("unit", unit.Symbol);
    }

    /// <summary>So that reading it back gives the same value.</summary>
    public static void WriteGiven(Utf8JsonWriter writer, GivenFact given)
    {
        if (given is { Value: NumberValue { Value.IsFiniteDecimal: false } or RangeValue, Text.Length: > 0 })
            writer.WriteStringValue(given.Text);
        else if (given.Value is ManyValue { IsComplete: false } part)
            WritePart(writer, part);
        else
            WriteValue(writer, given.Value);
    }

    /// <summary>The lists of an application, among its facts.</summary>
    public static void WriteThings(Utf8JsonWriter writer, Application application)
    {
        foreach (var kind in application.Things.GroupBy(t => t.Kind))
        {
            writer.WriteStartArray(kind.Key);
            foreach (var thing in kind)
            {
                writer.WriteStartObject();
                foreach (var given in thing.Facts)
                {
                    writer.WritePropertyName(given.Fact.Id);
                    WriteGiven(writer, given);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    public static void WriteValue(Utf8JsonWriter writer, FactValue? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case BooleanValue boolean:
                writer.WriteBooleanValue(boolean.Value);
                break;
            case NumberValue { Value: { IsFiniteDecimal: true } number }:
                writer.WriteRawValue(number.ToString());
                break;
            case NumberValue { Value: var fraction }:
                writer.WriteStringValue($"{fraction.Numerator}/{fraction.Denominator}");
                break;
            case RangeValue range:
                WriteRange(writer, range);
                break;
            case OptionValue option:
                writer.WriteStringValue(option.Option);
                break;
            case DateValue date:
                writer.WriteStringValue(Dates.Format(date.Date));
                break;
            case TextValue text:
                writer.WriteStringValue(text.Text);
                break;
            case ManyValue many:
                writer.WriteStartArray();
                foreach (var item in many.Items)
                    writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
        }
    }

    /// <summary>What is known of a list that is not the whole, as an application gives it.</summary>
    private static void WritePart(Utf8JsonWriter writer, ManyValue part)
    {
        if (part is { Items.IsEmpty: true, IsSome: true })
        {
            writer.WriteStringValue("some");
            return;
        }

        if (!part.Perhaps.IsEmpty)
        {
            WriteValue(writer, new ManyValue([.. part.Items, .. part.Perhaps.Select(item => item + SetWords.Doubt)]));
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(SetWords.AtLeast);
        WriteValue(writer, part);
        writer.WriteEndObject();
    }

    /// <summary><c>min</c> and <c>max</c>, as far as they are known, and whether each is itself possible.</summary>
    private static void WriteRange(Utf8JsonWriter writer, RangeValue value)
    {
        writer.WriteStartObject();
        WriteEnd("min", value.Range.Low, value.Range.LowIncluded);
        WriteEnd("max", value.Range.High, value.Range.HighIncluded);
        if (value.IsEstimate)
            writer.WriteBoolean("estimate", true);
        writer.WriteEndObject();

        void WriteEnd(string name, Rational? end, bool isIncluded)
        {
            if (end is not { } number)
                return;
            writer.WritePropertyName(name);
            WriteValue(writer, new NumberValue(number));
            writer.WriteBoolean(name + "_included", isIncluded);
        }
    }
}
