using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PermitScreen.Facts;

namespace PermitScreen.Explaining;

/// <summary>Which of several things is meant: 锅炉 1、2.</summary>
internal static class ThingNames
{
    public static string Of(ImmutableArray<Thing> things, Wording wording, Language language) => wording.Join(
        things.GroupBy(t => t.Kind).Select(kind =>
            $"{kind.First().Label.In(language)} {wording.Join(kind.Select(t => t.Number.ToString(CultureInfo.InvariantCulture)))}"));

    /// <summary>It is a fact of one of these things, not of the project.</summary>
    public static bool Own(Vocabulary vocabulary, ImmutableArray<Thing> things, Fact fact) =>
        vocabulary.Things.Any(kind => kind.Owns(fact) && things.Any(t => t.Kind == kind.Id));

    /// <summary><c>things</c>: the list and the place in it, from 1; nothing for what concerns the whole project.</summary>
    public static void WriteNumbers(Utf8JsonWriter writer, ImmutableArray<Thing> things)
    {
        if (things.IsEmpty)
            return;
        writer.WriteStartArray("things");
        foreach (var thing in things)
        {
            writer.WriteStartObject();
            writer.WriteString("list", thing.Kind);
            writer.WriteNumber("number", thing.Number);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
