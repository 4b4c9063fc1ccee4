using System.Collections.Immutable;
using System.Globalization;

namespace PermitScreen.Diagnostics;

/// <summary>One fault of a rule directory or an application, as a value: what, where, and the words filled in.</summary>
/// <param name="Kind">what is wrong</param>
/// <param name="Place">where it stands</param>
/// <param name="Arguments">what fills the placeholders of the message</param>
/// <param name="Suggestion">the name that was most likely meant, or null</param>
public sealed record Diagnostic(DiagnosticKind Kind, SourcePlace Place, ImmutableArray<Bilingual> Arguments, string? Suggestion = null)
{
    private const int ShownOptions = 12;
    private const int LongestArgument = 1000;

    /// <summary><c>PS</c> and four digits; it stays the same from version to version.</summary>
    public string Code => Kind.Code;

    /// <summary>Whether it refuses the input or only warns.</summary>
    public Severity Severity => Kind.Severity;

    /// <summary>For this the input is refused.</summary>
    public bool IsError => Kind.Severity == Severity.Error;

    /// <summary>What there is to choose from, where no name is near; may be default.</summary>
    internal ImmutableArray<Bilingual> Options { get; init; }

    /// <summary>The message without code and place.</summary>
    public string Message(Language language)
    {
        var message = string.Format(CultureInfo.InvariantCulture, Kind.Message.In(language), [.. Arguments.Select(a => Clipped(a.In(language)))]);
        if (Suggestion is null)
            return message + OptionsIn(language);
        return language == Language.Zh ? $"{message}；是否指 `{Suggestion}`？" : $"{message}; did you mean `{Suggestion}`?";
    }

    /// <summary>What was written may be a megabyte; its beginning tells which text is meant.</summary>
    private static string Clipped(string argument) => argument.Length <= LongestArgument ? argument : argument[..LongestArgument] + "…";

    private string OptionsIn(Language language)
    {
        if (Options.IsDefaultOrEmpty)
            return "";
        var shown = Options.Take(ShownOptions).Select(option => option.In(language));
        var more = Options.Length > ShownOptions ? " …" : "";
        return language == Language.Zh ? $"；可选：{string.Join("、", shown)}{more}" : $"; one of: {string.Join(", ", shown)}{more}";
    }

    /// <summary><c>PS1003 rules/x.yaml:41:7 unknown fact …</c></summary>
    public string ToString(Language language) => $"{Code} {Place} {Message(language)}";

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.En);
}
