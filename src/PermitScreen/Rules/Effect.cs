namespace PermitScreen.Rules;

/// <summary>What a rule does when it fires.</summary>
public enum Effect
{
    /// <summary>不予准入: the project must not be admitted.</summary>
    Reject,

    /// <summary>告知: it may go on, but there is something to know, to do or to hand in.</summary>
    Notify,

    /// <summary>告知承诺: the commitment procedure is open to it.</summary>
    Commit,

    /// <summary>豁免: no registration is needed, or the project is not managed.</summary>
    Exempt,

    /// <summary>降级: the assessment grade is one lower.</summary>
    Simplify,

    /// <summary>鼓励: on a positive list, or entitled to a service.</summary>
    Encourage,

    /// <summary>另行分类: a local list grades such projects itself, so the national grade is not the last word.</summary>
    Regrade,
}

internal static class EffectExtensions
{
    /// <summary>Only these effects can make a verdict worse; the others ease the procedure and never undo a reject.</summary>
    public static bool BearsOnVerdict(this Effect effect) => effect <= Effect.Commit;

    /// <summary>Eases something: it must hold for all that the project does (see <see cref="Facts.Reading"/>).</summary>
    public static bool Relieves(this Effect effect) => effect is >= Effect.Commit and not Effect.Regrade;

    /// <summary>While it is open the grade of the national catalogue is not certain.</summary>
    public static bool MayChangeGrade(this Effect effect) => effect is Effect.Exempt or Effect.Simplify or Effect.Regrade;

    /// <summary>The verdict that a fired rule of this effect forces at least.</summary>
    public static Verdict Verdict(this Effect effect) =>
        effect == Effect.Reject ? PermitScreen.Verdict.Reject : effect.BearsOnVerdict() ? PermitScreen.Verdict.Notify : PermitScreen.Verdict.Pass;
}
