namespace PermitScreen.Loading;

/// <summary>A rule file by its text.</summary>
/// <param name="Name">what diagnostics call it</param>
internal readonly record struct RuleFile(string Name, string Text);
