using PermitScreen.Facts;
using PermitScreen.Quantities;

namespace PermitScreen.Screening.Engine;

/// <summary>
/// Enters what the map knows into the fact sheet, before anything is concluded from it. Facts that the rules do not have are left aside,
/// which the check of the zones tells; a word that a fact does not have is misuse.
/// </summary>
internal static class MapStage
{
    public static void Run(FactSheet sheet, SlotWriter writer)
    {
        foreach (var found in sheet.MapFacts)
        {
            if (!found.IsKnown || sheet.Rules.Vocabulary[found.FactId] is not { } fact)
                continue;
            if (fact.Type == FactType.Number)
                writer.Locate(fact, new NumberRange(found.Least, true, found.Most, true));
            else if (found.Member is { } member)
                writer.LocateOption(Is(fact, member), found.Words is { IsEmpty: false });
            else if (fact.Type == FactType.ControlUnit)
                writer.LocateCodes(fact, new ManyValue(found.Words!.Value));
            else if (found.Words is [var word])
                writer.LocateOption(Is(fact, word), true);
        }
    }

    private static Test Is(Fact fact, string option) => new(fact, new OneOf([option]));
}
