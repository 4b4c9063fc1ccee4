namespace PermitScreen.Explaining;

/// <summary>Why not to rely on a rule, or on a decision, without looking closer first.</summary>
public enum CautionKind
{
    /// <summary>It rejects, and rests on policy documents alone.</summary>
    PolicyOnly,

    /// <summary>Its encoding was not checked against the text.</summary>
    RuleUnverified,

    /// <summary>A document was never compared with its text.</summary>
    DocumentUnverified,

    /// <summary>A document was last compared with its text more than a year ago.</summary>
    DocumentOld,

    /// <summary>Of its first day only a span is known, and the decision is as of a day in it.</summary>
    DayOfEffectUnknown,

    /// <summary>Of a decision: a pack does not hold the law of its day.</summary>
    DayNotHeld,

    /// <summary>Of a decision: no version of the classification catalogue holds on its day.</summary>
    CatalogueNotHeld,

    /// <summary>Of a decision: no province, prefecture or county of its place has rules here.</summary>
    NoLocalRules,

    /// <summary>Of a decision: a stated number lies outside what is usual.</summary>
    UnusualValue,

    /// <summary>Of a decision: something was ticked in a list that usually concerns others, such as an entry of another trade.</summary>
    ListOfOthers,

    /// <summary>Of a decision: an everyday word for a trade was read as a code.</summary>
    ReadAsTrade,
}
