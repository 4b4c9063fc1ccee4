namespace PermitScreen.RulesEngine.Export;

/// <summary>Names of pairs that are no options of the vocabulary.</summary>
internal static class OptionNames
{
    /// <summary>Of a set: it has some member, whichever.</summary>
    public const string Some = "*";

    /// <summary>Of a boolean that follows from codes: it is so for every code, not for any.</summary>
    public static string OfEvery(string option) => $"{option} for every code";
}
