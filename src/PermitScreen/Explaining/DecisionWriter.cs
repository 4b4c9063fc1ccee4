using PermitScreen.Explaining;

namespace PermitScreen;

/// <summary>Writes a decision in any form and language; the same decision always gives the same bytes.</summary>
/// <example><code>
/// var page = DecisionWriter.Write(decision, OutputFormat.Html, Language.Zh);
/// </code></example>
public static class DecisionWriter
{
    /// <param name="view">how much, how wide; the usual view when null. JSON is always whole, and HTML folds in place</param>
    public static string Write(Decision decision, OutputFormat format, Language language, DecisionView? view = null) => format switch
    {
        OutputFormat.Json => DecisionJson.Write(decision, language),
        OutputFormat.Markdown => DecisionMarkdown.Write(decision, language, view ?? DecisionView.Usual),
        OutputFormat.Html => DecisionHtml.Write(decision, language),
        _ => DecisionText.Write(decision, language, view),
    };
}
