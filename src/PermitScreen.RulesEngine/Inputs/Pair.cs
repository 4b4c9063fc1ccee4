namespace PermitScreen.RulesEngine;

/// <summary>Whether something is so, as two truth values can say it: is it known, and if so, is it so. An absent answer is not a no.</summary>
/// <param name="Known">somebody said, or it follows</param>
/// <param name="Value">it is so; means nothing while it is not known</param>
public readonly record struct Pair(bool Known, bool Value)
{
    /// <summary>Known, and so.</summary>
    public bool Surely => Known && Value;

    /// <summary>So, or not known.</summary>
    public bool Possibly => !Known || Value;
}
