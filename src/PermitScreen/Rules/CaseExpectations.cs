namespace PermitScreen.Rules;

/// <summary>The words that a case uses for the state it expects.</summary>
internal static class CaseExpectations
{
    private static readonly Dictionary<string, RuleState> ByName = new(StringComparer.Ordinal)
    {
        ["fires"] = RuleState.Fires,
        ["silent"] = RuleState.Silent,
        ["unknown"] = RuleState.Undetermined,
        ["unconcerned"] = RuleState.Unconcerned,
        ["deferred"] = RuleState.Deferred,
        ["out_of_scope"] = RuleState.OutOfScope,
        ["overridden"] = RuleState.Overridden,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static string NameOf(RuleState state) => ByName.First(p => p.Value == state).Key;

    public static RuleState Parse(string name) => ByName[name];
}
