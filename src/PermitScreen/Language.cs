namespace PermitScreen;

/// <summary>The two languages every text of PermitScreen exists in; Chinese comes first.</summary>
public enum Language
{
    Zh,
    En,
}
