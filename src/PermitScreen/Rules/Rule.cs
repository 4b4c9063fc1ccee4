using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Facts;

namespace PermitScreen.Rules;

/// <summary>
/// One requirement: conditions, an effect, the clause it rests on and the time it is in force. Several versions may carry one id
/// as long as their periods do not overlap.
/// </summary>
public sealed record Rule
{
    /// <summary>Such as <c>zhaotong/small-coal-boiler</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the pack that it belongs to.</summary>
    public required string Pack { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The clauses that the rule encodes; the first is the one cited. Empty only for rules built in code.</summary>
    public ImmutableArray<Clause> Clauses { get; init; } = [];

    /// <summary>The documents of the clauses, in the same order.</summary>
    public ImmutableArray<SourceDocument> Documents { get; init; } = [];

    /// <summary>When it speaks.</summary>
    public EffectivePeriod InForce { get; init; } = EffectivePeriod.Always;

    /// <summary>Whom it speaks to.</summary>
    public RuleScope Scope { get; init; } = RuleScope.Everywhere;

    /// <summary><c>when</c>, and not <c>unless</c>.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The exception inside the rule, which <see cref="Condition"/> already holds negated; null when there is none.</summary>
    public Condition? Unless { get; init; }

    /// <summary>Whom the rule usually concerns; null for everyone. It spares questions and never silences a stated fact.</summary>
    public Condition? Concerns { get; init; }

    /// <summary>Ids of the higher rules of which this is the local form; their exceptions stand in <see cref="Condition"/> already.</summary>
    public ImmutableArray<string> Under { get; init; } = [];

    /// <summary>What it does when it fires.</summary>
    public required Effect Effect { get; init; }

    /// <summary>What the words of the clause cited first demand; null for rules without a clause.</summary>
    public Strength? Strength => Clauses.IsEmpty ? null : Clauses[0].Strength;

    /// <summary>The side of admission that it belongs to.</summary>
    public Dimension Dimension { get; init; }

    /// <summary>Ids of the general rules that this special one sets aside when it fires.</summary>
    public ImmutableArray<string> Overrides { get; init; } = [];

    /// <summary>What must be done when it fires, besides the verdict.</summary>
    public ImmutableArray<Bilingual> Duties { get; init; } = [];

    /// <summary>Why it fired, with placeholders <c>{fact.id}</c>.</summary>
    public Bilingual Because { get; init; } = Bilingual.Empty;

    /// <summary>What a rejected applicant can do; null when nobody has said.</summary>
    public Bilingual? Remedy { get; init; }

    /// <summary>How the text was read where that had to be decided; shown with the reason.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The official interpretations that the rule follows, beside its clauses.</summary>
    public ImmutableArray<Clause> Interpretations { get; init; } = [];

    /// <summary>False for what rests on something only recalled, not seen in a text.</summary>
    public bool Verified { get; init; } = true;

    /// <summary>The examples that stand beside it.</summary>
    internal ImmutableArray<RuleCase> Cases { get; init; } = [];

    /// <summary>Where it is defined.</summary>
    public SourcePlace Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
