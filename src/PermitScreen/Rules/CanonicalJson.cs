using System.Text.Json;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>The values of the model in the one form in which the digest takes them; what is missing is written as null.</summary>
internal static class CanonicalJson
{
    public static void Words(this Utf8JsonWriter json, string name, Bilingual? words)
    {
        if (words is null)
            json.WriteNull(name);
        else
            json.Texts(name, [words.Zh, words.En]);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Period(this Utf8JsonWriter json, string name, EffectivePeriod? period)
    {
        if (period is { } days)
            json.Texts(name, [Dates.Format(days.From), Dates.Format(days.SurelyFrom), days.To is { } to ? Dates.Format(to) : "", .. days.CheckedTo is { } last ? [Dates.Format(last)] : Array.Empty<string>()]);
        else
            json.WriteNull(name);
    }

    public static void Condition(this Utf8JsonWriter json, string name, Condition? condition) =>
        json.WriteString(name, condition is null ? null : CanonicalText.Of(condition));

    /// <summary>One object each. Passed on at once: a nation has half a million access conditions.</summary>
    public static void Each<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            json.Flush();
        }

        json.WriteEndArray();
    }
}
