using PermitScreen.Rules;

namespace PermitScreen.Loading.AccessLists;

/// <summary>What an access condition does to what it covers.</summary>
internal enum AccessEffect
{
    /// <summary>禁止</summary>
    Prohibits,

    /// <summary>限制</summary>
    Restricts,

    /// <summary>要求</summary>
    Requires,
}

internal static class AccessEffectExtensions
{
    public static Effect ToRuleEffect(this AccessEffect effect) => effect == AccessEffect.Prohibits ? Effect.Reject : Effect.Notify;
}
