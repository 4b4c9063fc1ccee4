namespace PermitScreen;

/// <summary>The forms in which a decision can be written.</summary>
public enum OutputFormat
{
    /// <summary>Plain text for terminals.</summary>
    Text,
    /// <summary>JSON, complete in itself.</summary>
    Json,
    /// <summary>Markdown.</summary>
    Markdown,
    /// <summary>An HTML page that needs no other file.</summary>
    Html,
}
