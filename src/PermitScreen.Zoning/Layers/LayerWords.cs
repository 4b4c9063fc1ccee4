using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Zoning.Layers;

/// <summary>
/// Layers answer in the words of the vocabulary: facts, options and members are handed over as texts, and what no rule knows by that
/// name would be lost without a word. A place in a layer of “schools” would be outside of every education area.
/// </summary>
internal static class LayerWords
{
    private const string Metre = "m";

    public static void Check(IEnumerable<Layer> layers, Vocabulary vocabulary, DiagnosticList diagnostics)
    {
        foreach (var layer in layers)
            Check(layer.Header.Kind, layer.Header.Members, vocabulary, SourcePlace.Whole(layer.Header.File), diagnostics);
    }

    /// <param name="members">those that a layer of the kind declares</param>
    public static void Check(LayerKind kind, ImmutableArray<string> members, Vocabulary vocabulary, SourcePlace place, DiagnosticList diagnostics)
    {
        foreach (var answer in kind.Answers)
        {
            if (vocabulary[answer.FactId] is not { } fact)
                diagnostics.AddUnknown(LayerWordFaults.UnknownFact, place, vocabulary.Suggest(answer.FactId), answer.FactId, kind.Id);
            else if (!Fits(answer, fact))
                diagnostics.Add(LayerWordFaults.WrongType, place, fact.Id, SnakeCase.Of(fact.Type), kind.Id);
            else
                CheckOptions(fact, OptionsOf(answer, members), place, diagnostics);
        }
    }

    private static bool Fits(FactAnswer answer, Fact fact) => answer switch
    {
        BooleanAnswer => fact.Type == FactType.Boolean,
        OptionAnswer => fact.Type == FactType.Enum,
        MemberAnswer or MembersAnswer => fact.Type == FactType.Set,
        CodesAnswer => fact.Type == FactType.ControlUnit,
        _ => fact is { Type: FactType.Number, Unit.Symbol: Metre },
    };

    private static ImmutableArray<string> OptionsOf(FactAnswer answer, ImmutableArray<string> members) => answer switch
    {
        OptionAnswer option => option.StrictestFirst.Add(option.Outside),
        MemberAnswer member => [member.Member],
        MembersAnswer => members,
        _ => [],
    };

    private static void CheckOptions(Fact fact, ImmutableArray<string> options, SourcePlace place, DiagnosticList diagnostics)
    {
        foreach (var option in options.Where(option => fact.OptionIndex(option) < 0))
            diagnostics.AddUnknown(LayerWordFaults.UnknownOption, place, Nearest.Find(option, fact.Options.Select(o => o.Id)), option, fact.Id);
    }
}
