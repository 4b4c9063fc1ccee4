using NodaTime;

namespace PermitScreen.RulesEngine;

/// <summary>What an imported workflow does not say of itself.</summary>
public sealed record ImportOptions
{
    /// <summary>Id of the pack that it becomes; also the beginning of the ids of its rules, its facts and its one document.</summary>
    public string Pack { get; init; } = "house";

    /// <summary>What the rules are called as a whole.</summary>
    public Bilingual Title { get; init; } = new("本单位规则", "house rules");

    /// <summary>Whose rules they are.</summary>
    public Bilingual Issuer { get; init; } = new("本单位", "the house");

    /// <summary>Code of the region that they hold for; empty for the whole nation.</summary>
    public string Region { get; init; } = "";

    /// <summary>Since when they hold.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The facts there are already: a field that is named like one of them is that one. Null for none.</summary>
    public RuleSet? Known { get; init; }
}
