namespace PermitScreen;

/// <summary>The two languages every text of PermitScreen exists in; Chinese comes first.</summary>
public enum Language
{
    /// <summary>Chinese, simplified.</summary>
    Zh,
    /// <summary>English.</summary>
    En,
}
