namespace PermitScreen;

/// <summary>The forms in which a decision can be written.</summary>
public enum OutputFormat
{
    Text,
    Json,
    Markdown,
    Html,
}
