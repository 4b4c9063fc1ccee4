namespace PermitScreen.Proving;

/// <summary>What was proved.</summary>
public enum FindingKind
{
    /// <summary>A rule that no application can make fire.</summary>
    NeverFires,

    /// <summary>A grade of a catalogue item that no application can have.</summary>
    NeverGrades,

    /// <summary>An exception that can never lift its rule.</summary>
    NeverLifts,

    /// <summary>A test that is always so where the rest of the condition holds, or never decides anything.</summary>
    NeverMatters,

    /// <summary>A rule that says nothing which another of the same clause, effect and place does not say.</summary>
    Covered,

    /// <summary>A local form of a higher rule that is silent where the higher one speaks.</summary>
    WeakerThanHigher,

    /// <summary>Between two grades of an item a project has none.</summary>
    GradeGap,

    /// <summary>At one threshold a project has two grades of an item.</summary>
    GradeOverlap,

    /// <summary>One document rejects and exempts the same project.</summary>
    RejectedAndExempt,

    /// <summary>One duty spares what another asks for.</summary>
    ContradictingDuties,

    /// <summary>What a new version of a rule changes on its first day: no fault, but shown with an application that it changes.</summary>
    ChangesWithVersion,

    /// <summary>A project of which a document bars what it states, and that passes for certain.</summary>
    PassesWhatIsBarred,

    /// <summary>A grade of a catalogue item that the interview does not come to, though the project has it.</summary>
    UnreachedGrade,
}
