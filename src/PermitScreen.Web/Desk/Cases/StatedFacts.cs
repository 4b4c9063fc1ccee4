using PermitScreen.Explaining;
using PermitScreen.Facts;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>What an application states, each with its name; of several boilers, with that of the boiler.</summary>
internal static class StatedFacts
{
    public static IEnumerable<LabelledText> Of(Application application, FactText words) =>
    [
        .. application.Facts.Select(given => Of("", given, words)),
        .. application.Things.SelectMany(thing => thing.Facts.Select(given => Of($"{thing.Label.In(words.Language)} {thing.Number} · ", given, words))),
    ];

    private static LabelledText Of(string whose, GivenFact given, FactText words) => new(whose + words.Label(given.Fact), words.Value(given.Fact, given.Value));
}
