namespace PermitScreen.Codes;

/// <summary>A former region, as old permits still name it.</summary>
/// <param name="Code">The code it had.</param>
/// <param name="Name">The name it had.</param>
/// <param name="Successor">The code that took its place, only where the source of the table proves it; otherwise null, never guessed.</param>
/// <param name="Note">What the source says, in Chinese.</param>
internal sealed record AbolishedRegion(string Code, string Name, string? Successor, string Note);
