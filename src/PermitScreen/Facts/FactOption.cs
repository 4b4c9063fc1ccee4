namespace PermitScreen.Facts;

/// <summary>One value an enum or set fact may take.</summary>
/// <param name="Id">as files write it</param>
/// <param name="Label">as people read it</param>
public sealed record FactOption(string Id, Bilingual Label)
{
    /// <summary>The option of an enum that says there is nothing of what is asked; 无 and 否 mean it.</summary>
    internal const string None = "none";
}
