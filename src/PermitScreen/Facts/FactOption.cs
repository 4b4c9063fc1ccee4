namespace PermitScreen.Facts;

/// <summary>One value an enum or set fact may take.</summary>
public sealed record FactOption(string Id, Bilingual Label);
