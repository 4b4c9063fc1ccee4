namespace PermitScreen.RulesEngine.Export;

/// <summary>The workflows of an export, in the order in which they are needed.</summary>
internal static class WorkflowNames
{
    /// <summary>Data, not to be run: every fact with its type and options, and what its gate asks for.</summary>
    public const string Facts = "permitscreen/facts";

    /// <summary>The tests of industries, regions and items.</summary>
    public const string Codes = "permitscreen/codes";

    /// <summary>Whether each fact that lies behind a gate applies.</summary>
    public const string Gates = "permitscreen/gates";

    /// <summary>The premises of what follows by definition, and of what is usual.</summary>
    public const string Ties = "permitscreen/ties";

    /// <summary>The truth of what is derived.</summary>
    public const string Derivations = "permitscreen/derivations";

    /// <summary>What of the classification catalogue applies.</summary>
    public const string Catalogue = "permitscreen/catalogue";

    /// <summary>The rules themselves.</summary>
    public const string Rules = "permitscreen/rules";
}
