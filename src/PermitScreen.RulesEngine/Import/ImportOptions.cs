using NodaTime;
using PermitScreen.Rules;

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

    /// <summary>Since when they hold; null leaves it, like <see cref="Authority"/>, for the author of the document to state.</summary>
    public LocalDate? From { get; init; }

    /// <summary>
    /// How binding they are. A workflow says nothing of it, so null leaves it out: the files are refused until somebody states it.
    /// </summary>
    public Authority? Authority { get; init; }

    /// <summary>The facts there are already: a field that is named like one of them is that one. Null for none.</summary>
    public RuleSet? Known { get; init; }
}
