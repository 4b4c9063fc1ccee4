using System.Collections.Immutable;
using NodaTime;

namespace PermitScreen.Rules;

/// <summary>What the law asks to be done next for a grade: which document, with whom, within how many days.</summary>
public sealed record CatalogueStep
{
    /// <summary>The clause that lays it down.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Where the clause stands; its period says on which days the step is taken.</summary>
    public required SourceDocument Document { get; init; }

    /// <summary>The grades that take it.</summary>
    public required ImmutableArray<Grade> Grades { get; init; }

    /// <summary>What is done, and with whom.</summary>
    public required Bilingual Text { get; init; }

    /// <summary>Days within which the authority decides, from the day on which it has the papers; null where the clause sets none.</summary>
    public int? Days { get; init; }

    /// <summary>Whether it is surely the law of that day.</summary>
    internal bool HoldsOn(LocalDate day) => Document.InForce.Contains(day) == Truth.Yes;
}
