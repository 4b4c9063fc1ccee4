using PermitScreen.Facts;

namespace PermitScreen.Screening.Engine;

/// <summary>The booleans that follow, directly or in turn, from facts which may hold several codes: they keep both readings.</summary>
internal static class TwofoldFacts
{
    public static HashSet<Fact> Of(Vocabulary vocabulary)
    {
        var found = new HashSet<Fact>();
        var candidates = vocabulary.Facts.Where(f => f is { Type: FactType.Boolean, Derivation: GroupDerivation or ConditionDerivation }).ToList();
        int before;
        do
        {
            before = found.Count;
            found.UnionWith(candidates.Where(f => f.Derivation!.Inputs.Any(i => IsOpenSet(i) || found.Contains(i))));
        }
        while (found.Count > before);
        return found;
    }

    private static bool IsOpenSet(Fact fact) => fact.Type is FactType.Industry or FactType.Region or FactType.Item or FactType.ControlUnit;
}
