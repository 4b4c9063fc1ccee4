namespace PermitScreen.RulesEngine;

/// <summary>The one input of the exported workflows, by the name <c>facts</c>: every fact by its id, known or not.</summary>
public sealed class KnownFacts
{
    /// <summary>The name under which the expressions read it.</summary>
    public const string Parameter = "facts";

    private readonly Dictionary<string, KnownFact> byId = new(StringComparer.Ordinal);

    /// <summary>A fact; one of which nothing was said is not known.</summary>
    public KnownFact this[string id]
    {
        get
        {
            if (!byId.TryGetValue(id, out var fact))
                byId[id] = fact = new KnownFact();
            return fact;
        }
    }
}
