namespace PermitScreen.Rules;

/// <summary>How binding a source is, from most to least.</summary>
public enum Authority
{
    /// <summary>法律.</summary>
    Law,

    /// <summary>行政法规</summary>
    Regulation,

    /// <summary>地方性法规: passed by the congress of a province or city.</summary>
    LocalRegulation,

    /// <summary>部门规章</summary>
    MinistryRule,

    /// <summary>规范性文件</summary>
    Normative,

    /// <summary>政策宣示: an article that states policy and is no normative act.</summary>
    Policy,

    /// <summary>官方解释: what a ministry answered (a letter, its mailbox). It tells how a text is read and binds nobody by itself.</summary>
    Interpretation,
}
