namespace PermitScreen.Loading;

/// <summary>A rule file by its text, from a database, an archive or an upload.</summary>
/// <param name="Name">what diagnostics call it; a name that ends in <c>.csv</c> is a table beside an access list, any other is YAML</param>
/// <param name="Text">the whole file</param>
public readonly record struct RuleFile(string Name, string Text);
